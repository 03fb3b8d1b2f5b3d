package app.okrug.admin.closing;

import app.okrug.closing.UnlockLine;
import app.okrug.closing.WordsNeeded;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.school.SchoolClock;
import app.okrug.ui.part.Card;
import app.okrug.ui.part.Facts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;

/// A request that waits: who, where, why, and the two answers.
class RequestCard extends Card {

    /// Opens for so many hours, with some words.
    interface Grant {
        void accept(UnlockLine line, int hours, String words);
    }

    RequestCard(Texts texts, SchoolClock clock, UnlockLine line, Grant grant, BiConsumer<UnlockLine, String> refuse) {
        super(texts.text("admin.openings.request", line.number(), line.person()));
        var page = new Anchor("journal/" + line.course(), place(texts, line));
        add(new Facts(texts)
                .fact("admin.openings.where", page)
                .fact("admin.openings.reason", line.reason())
                .fact("admin.openings.asked-at", Dates.moment(line.askedAt(), clock.zone(), Language.current())));
        var hours = new IntegerField(texts.text("admin.openings.hours"));
        hours.setMin(1);
        hours.setMax(line.hours());
        hours.setValue(line.hours());
        hours.setStepButtonsVisible(true);
        hours.addClassName("admin-start");
        hours.setErrorMessage(texts.text("admin.openings.hours.wrong", line.hours()));
        var words = new TextField(texts.text("admin.openings.words"));
        words.setMaxLength(WordsNeeded.LONGEST);
        words.setErrorMessage(texts.text("admin.openings.words.missing"));
        words.setWidthFull();
        var open = new Button(texts.text("admin.openings.grant"), click -> {
            if (!hours.isInvalid() && hours.getValue() != null) {
                grant.accept(line, hours.getValue(), words.getValue());
            }
        });
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var no = new Button(texts.text("admin.openings.refuse"), click -> {
            words.setInvalid(words.getValue().isBlank());
            if (words.isInvalid()) {
                words.focus();
            } else {
                refuse.accept(line, words.getValue());
            }
        });
        var deeds = new Div(open, no);
        deeds.addClassName("okrug-row");
        add(hours, words, deeds);
    }

    /// «7А · Математика, урок 8 сентября, Яковлева Анна».
    static String place(Texts texts, UnlockLine line) {
        if (line.day() == null) {
            return texts.text(
                    "admin.openings.place.page",
                    line.page(),
                    Dates.inFigures(line.from(), Language.current()),
                    Dates.inFigures(line.to(), Language.current()));
        }
        var day = Dates.inFigures(line.day(), Language.current());
        return line.pupil() == null
                ? texts.text("admin.openings.place.lesson", line.page(), day)
                : texts.text("admin.openings.place.cell", line.page(), day, line.pupil());
    }
}
