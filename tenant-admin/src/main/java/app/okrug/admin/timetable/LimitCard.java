package app.okrug.admin.timetable;

import app.okrug.arranging.OverLimit;
import app.okrug.language.Texts;
import app.okrug.ui.part.Card;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;

/// Where the week has more lessons than the sanitary rules allow; each line leads to the class it is about.
class LimitCard extends Card {

    private static final int SHOWN = 50;

    private final Texts texts;
    private final Paragraph sum = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final Consumer<Facet> go;

    /// @param go told which week to look at
    LimitCard(Texts texts, Consumer<Facet> go) {
        super(texts.text("admin.week.limits"));
        this.texts = texts;
        this.go = go;
        addClassName("okrug-no-print");
        sum.getElement().setAttribute("role", "status");
        list.addClassName("admin-clashes");
        add(sum, list);
    }

    void show(List<OverLimit> over) {
        sum.removeAll();
        sum.add(new StateSign(
                over.isEmpty() ? Tone.GOOD : Tone.DANGER, texts.counted("admin.week.limits.sum", over.size())));
        list.removeAll();
        over.stream().limit(SHOWN).forEach(one -> {
            var link = new Button(
                    words(one),
                    click -> go.accept(new Facet(
                            Facet.Kind.CLASS, one.schoolClass().value().toString(), one.className())));
            link.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            list.add(new ListItem(link));
        });
    }

    private String words(OverLimit one) {
        var lessons = one.lessons().stripTrailingZeros().toPlainString();
        var day = one.day();
        return day == null
                ? texts.text("admin.week.limits.week", one.className(), lessons, one.most())
                : texts.text("admin.week.limits.day", one.className(), WeekPicture.dayName(day), lessons, one.most());
    }
}
