package app.okrug.web.journal;

import app.okrug.language.Texts;
import app.okrug.school.StaleCopy;
import app.okrug.substitutions.OpenLesson;
import app.okrug.substitutions.TakingOver;
import app.okrug.ui.dialog.Confirmation;
import app.okrug.ui.dialog.Notice;
import app.okrug.ui.part.Card;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;

/// The lessons of colleagues who are away today. Who gives one says so here, and goes on to its page to record it
/// (002 II ¶3.4).
class OpenLessons extends Card {

    private final TakingOver taking;
    private final Texts texts;
    private final Consumer<OpenLesson> taken;

    /// @param taken told of a lesson that is the reader's to record now
    OpenLessons(List<OpenLesson> lessons, TakingOver taking, Texts texts, Consumer<OpenLesson> taken) {
        super(texts.text("web.day.open"));
        this.taking = taking;
        this.texts = texts;
        this.taken = taken;
        var list = new OrderedList();
        list.addClassName("day-missing");
        lessons.forEach(lesson -> list.add(line(lesson)));
        add(new Paragraph(texts.text("web.day.open-note")), list);
    }

    private Component line(OpenLesson lesson) {
        var words = words(lesson);
        var take = new Button(texts.text("web.day.take"), click -> ask(lesson, words));
        take.addThemeVariants(ButtonVariant.LUMO_SMALL);
        take.setAriaLabel(texts.text("web.day.take") + ": " + words);
        return new ListItem(new Span(words), take);
    }

    private String words(OpenLesson lesson) {
        return texts.text(
                "web.day.open-line",
                lesson.number(),
                lesson.starts().toString(),
                lesson.audience(),
                lesson.subject(),
                lesson.absent().brief());
    }

    private void ask(OpenLesson lesson, String words) {
        new Confirmation(
                        texts,
                        texts.text("web.day.take.question", words),
                        texts.text("web.day.take.consequence", lesson.absent().brief()),
                        texts.text("web.day.take"),
                        () -> take(lesson))
                .open();
    }

    private void take(OpenLesson lesson) {
        try {
            taking.take(lesson.id());
            taken.accept(lesson);
        } catch (StaleCopy decided) {
            Notice.problem(texts.text("web.day.take.stale"));
        }
    }
}
