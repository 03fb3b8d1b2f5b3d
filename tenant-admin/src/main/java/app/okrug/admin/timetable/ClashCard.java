package app.okrug.admin.timetable;

import app.okrug.language.Texts;
import app.okrug.timetable.Week;
import app.okrug.ui.part.Card;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;

/// What in the whole week cannot be at the same time; each leads to the class it is about.
class ClashCard extends Card {

    private static final int SHOWN = 50;

    private final Texts texts;
    private final Paragraph sum = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final Consumer<Facet> go;

    /// @param go told which week to look at
    ClashCard(Texts texts, Consumer<Facet> go) {
        super(texts.text("admin.week.clashes"));
        this.texts = texts;
        this.go = go;
        addClassName("okrug-no-print");
        sum.getElement().setAttribute("role", "status");
        list.addClassName("admin-clashes");
        add(sum, list);
    }

    void show(Week week) {
        var clashes = week.clashes();
        sum.setText(texts.counted("admin.week.clashes.sum", clashes.size()));
        list.removeAll();
        clashes.stream().limit(SHOWN).forEach(clash -> {
            var one = week.course(clash.one());
            var other = week.course(clash.other());
            var words = texts.text(
                    "admin.week.clash.line." + clash.kind(),
                    WeekPicture.dayName(clash.one().weekday()),
                    clash.one().number(),
                    clash.what(),
                    one.audience() + " " + one.subject(),
                    other.audience() + " " + other.subject());
            var link = new Button(
                    words,
                    click -> go.accept(
                            new Facet(Facet.Kind.CLASS, other.classId().value().toString(), other.className())));
            link.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            list.add(new ListItem(link));
        });
    }
}
