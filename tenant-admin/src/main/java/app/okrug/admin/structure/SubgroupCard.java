package app.okrug.admin.structure;

import app.okrug.language.Alphabet;
import app.okrug.language.Texts;
import app.okrug.people.PersonName;
import app.okrug.people.PupilLine;
import app.okrug.ui.part.Card;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Into which subgroups a class is divided, and who is in them.
class SubgroupCard extends Card {

    SubgroupCard(Texts texts, List<PupilLine> pupils) {
        super(texts.text("admin.class.subgroups"));
        var subgroups = pupils.stream()
                .filter(line -> line.subgroup() != null)
                .collect(Collectors.groupingBy(
                        line -> String.valueOf(line.subgroup()),
                        () -> new TreeMap<>(Alphabet.order()),
                        Collectors.toList()));
        if (subgroups.isEmpty()) {
            add(new Paragraph(texts.text("admin.class.undivided")));
            return;
        }
        var columns = new Div();
        columns.addClassName("okrug-cards");
        subgroups.forEach((name, members) -> columns.add(subgroup(texts, name, members)));
        add(columns);
    }

    private static Div subgroup(Texts texts, String name, List<PupilLine> members) {
        var list = new OrderedList();
        members.stream()
                .map(PupilLine::name)
                .map(PersonName::familyAndGiven)
                .map(ListItem::new)
                .forEach(list::add);
        return new Div(new H3(texts.counted("admin.class.subgroup", name, members.size())), list);
    }
}
