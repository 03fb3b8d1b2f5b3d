package app.okrug.admin.archive;

import app.okrug.archive.ArchiveRefused;
import app.okrug.archive.EndAsked;
import app.okrug.archive.SchoolCopies;
import app.okrug.archive.SchoolEnds;
import app.okrug.identity.Operators;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.tenancy.RegisteredSchool;
import app.okrug.tenancy.SchoolState;
import app.okrug.ui.dialog.Notice;
import app.okrug.ui.part.Card;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;

/// The last two steps of a school that leaves: the archive it takes along, and its deletion by two people.
class EndCard extends Card {

    private final Texts texts;
    private final RegisteredSchool school;
    private final Div deeds = new Div();

    private EndCard(Texts texts, RegisteredSchool school) {
        super(texts.text("admin.end.card"));
        this.texts = texts;
        this.school = school;
        deeds.addClassName("okrug-row");
    }

    /// Of a school that leaves or has left; empty of any other.
    ///
    /// @param again called when the page is to be shown anew
    /// @param gone called when there is no such school any more
    static Optional<EndCard> of(
            Texts texts,
            RegisteredSchool school,
            SchoolCopies copies,
            SchoolEnds ends,
            Operators operators,
            Runnable again,
            Runnable gone) {
        var card = new EndCard(texts, school);
        if (school.state() == SchoolState.CLOSING) {
            card.closing(copies, again);
        } else if (school.state() == SchoolState.ARCHIVED) {
            ends.asked(school)
                    .ifPresentOrElse(
                            asked -> card.asked(asked, ends, operators, again, gone), () -> card.archived(ends, again));
        } else {
            return Optional.empty();
        }
        card.add(card.deeds);
        return Optional.of(card);
    }

    private void closing(SchoolCopies copies, Runnable again) {
        add(new Paragraph(texts.text("admin.end.closing")));
        if (copies.running(school).isEmpty()) {
            deed(
                    "admin.end.farewell",
                    () -> DeedDialog.withReason(
                                    texts,
                                    texts.text("admin.end.farewell.question", school.name()),
                                    texts.text("admin.end.farewell.consequence"),
                                    texts.text("admin.end.farewell"),
                                    reason -> told(() -> copies.farewell(school, reason), again))
                            .open());
        }
    }

    private void archived(SchoolEnds ends, Runnable again) {
        add(new Paragraph(texts.text("admin.end.archived")));
        deed(
                "admin.end.ask",
                () -> DeedDialog.withReason(
                                texts,
                                texts.text("admin.end.ask.question", school.name()),
                                texts.text("admin.end.ask.consequence"),
                                texts.text("admin.end.ask"),
                                reason -> told(() -> ends.ask(school, reason), again))
                        .open());
    }

    private void asked(EndAsked asked, SchoolEnds ends, Operators operators, Runnable again, Runnable gone) {
        var by = operators.all().stream()
                .filter(one -> one.account().value().equals(asked.by()))
                .map(Operators.OperatorLine::displayName)
                .findFirst()
                .orElse(texts.text("admin.end.somebody"));
        var when = Dates.moment(asked.at(), school.zone(), Language.current());
        add(
                new StateSign(Tone.WARNING, texts.text("admin.end.asked", when, by)),
                new Paragraph(texts.text("admin.life.reason", asked.reason())),
                new Paragraph(texts.text("admin.end.second")));
        deed(
                "admin.end.confirm",
                () -> DeedDialog.withWord(
                                texts,
                                texts.text("admin.end.confirm.question", school.name()),
                                texts.text("admin.end.confirm.consequence"),
                                texts.text("admin.end.confirm.code", school.code()),
                                texts.text("admin.end.confirm"),
                                typed -> told(() -> ends.confirm(school, typed), () -> {
                                    Notice.done(texts.text("admin.end.done", school.name()));
                                    gone.run();
                                }))
                        .open());
        var back = new Button(texts.text("admin.end.withdraw"), click -> {
            ends.withdraw(school);
            again.run();
        });
        deeds.add(back);
    }

    private void deed(String words, Runnable deed) {
        var button = new Button(texts.text(words), click -> deed.run());
        button.addThemeVariants(ButtonVariant.LUMO_ERROR);
        deeds.add(button);
    }

    private String told(Runnable deed, Runnable then) {
        try {
            deed.run();
        } catch (ArchiveRefused refused) {
            return refused.sentence().in(texts);
        }
        then.run();
        return "";
    }
}
