package app.okrug.web.results;

import app.okrug.access.AccessRefused;
import app.okrug.curriculum.CourseId;
import app.okrug.language.Texts;
import app.okrug.results.ClassSheet;
import app.okrug.results.Deferral;
import app.okrug.results.ResultDecisions;
import app.okrug.school.StaleCopy;
import app.okrug.ui.dialog.Notice;
import app.okrug.ui.field.DayField;
import app.okrug.ui.part.Facts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

/// One result of one pupil: what it stands on, and for who may, the decision of the council and another day.
class ResultDialog extends Dialog {

    private final ClassSheet sheet;
    private final ClassSheet.Row row;
    private final ClassSheet.Entry entry;
    private final ResultDecisions decisions;
    private final Texts texts;
    private final Runnable changed;

    ResultDialog(
            ClassSheet sheet,
            ClassSheet.Row row,
            String subject,
            ClassSheet.Entry entry,
            ResultDecisions decisions,
            Texts texts,
            Runnable changed) {
        this.sheet = sheet;
        this.row = row;
        this.entry = entry;
        this.decisions = decisions;
        this.texts = texts;
        this.changed = changed;
        addClassName("results-dialog");
        setHeaderTitle(row.pupil().familyAndGiven() + " · " + subject);
        add(facts());
        if (sheet.decides()) {
            add(
                    new Details(texts.text("web.results.council"), council()),
                    new Details(texts.text("web.results.other-day"), otherDay()));
        }
        var close = new Button(texts.text("ui.close"), click -> close());
        close.setAutofocus(true);
        getFooter().add(close);
    }

    private Facts facts() {
        var facts = new Facts(texts)
                .fact("web.results.fact.mark", entry.mark())
                .fact("web.results.fact.proposal", entry.proposal())
                .fact(
                        "web.results.fact.mean",
                        entry.mean() == null
                                ? null
                                : texts.text(
                                        "web.results.fact.mean-of", ResultTable.number(entry.mean()), entry.counted()));
        if (entry.debts() > 0) {
            facts.fact("web.results.fact.debts", Integer.toString(entry.debts()));
        }
        if (entry.reason() != null) {
            facts.fact("web.results.fact.reason", entry.reason());
        }
        if (entry.decision() != null) {
            facts.fact("web.results.fact.decision", entry.decision());
        }
        var deferral = entry.deferral();
        if (deferral != null) {
            facts.fact(
                    "web.results.fact.deferral",
                    deferral.until() + ": " + deferral.reason()
                            + (deferral.document().isBlank() ? "" : ", " + deferral.document()));
        }
        return facts;
    }

    private Div council() {
        var mark = new TextField(texts.text("web.results.council.mark"));
        mark.setMaxLength(4);
        var number = new TextField(texts.text("web.results.council.number"));
        number.setMaxLength(60);
        var day = new DayField(texts.text("web.results.council.day"), texts);
        var save = new Button(texts.text("web.results.council.save"), click -> {
            var complete = filled(mark, mark.getValue())
                    & filled(number, number.getValue())
                    & day.getOptionalValue().isPresent();
            day.setInvalid(day.isEmpty());
            if (complete) {
                attempt(() -> decisions.decide(new ResultDecisions.Decision(
                        new CourseId(entry.course()),
                        row.pupil().person().value(),
                        sheet.chosen(),
                        mark.getValue(),
                        number.getValue(),
                        day.getValue(),
                        entry.version())));
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return stack(new Paragraph(texts.text("web.results.council.note")), mark, number, day, save);
    }

    private Div otherDay() {
        var deferral = entry.deferral();
        var until = new DayField(texts.text("web.results.other-day.until"), texts);
        var reason = new TextArea(texts.text("web.results.other-day.reason"));
        reason.setMaxLength(500);
        var document = new TextField(texts.text("web.results.other-day.document"));
        document.setMaxLength(200);
        if (deferral != null) {
            until.setValue(deferral.until());
            reason.setValue(deferral.reason());
            document.setValue(deferral.document());
        }
        var save = new Button(texts.text("web.results.other-day.save"), click -> {
            until.setInvalid(until.isEmpty());
            if (filled(reason, reason.getValue()) & !until.isEmpty()) {
                attempt(() -> decisions.defer(new Deferral(
                        entry.course(),
                        row.pupil().person().value(),
                        sheet.chosen(),
                        until.getValue(),
                        reason.getValue().strip(),
                        document.getValue().strip(),
                        deferral == null ? 0 : deferral.version())));
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return stack(new Paragraph(texts.text("web.results.other-day.note")), until, reason, document, save);
    }

    /// What was typed stays when it cannot be saved; the reason is said.
    private void attempt(Runnable deed) {
        try {
            deed.run();
        } catch (StaleCopy meanwhile) {
            Notice.problem(texts.text("web.results.stale"));
            return;
        } catch (AccessRefused refused) {
            Notice.problem(refused.refusal().text());
            return;
        } catch (IllegalArgumentException wrong) {
            Notice.problem(texts.text("web.results.wrong"));
            return;
        }
        close();
        Notice.done(texts.text("web.results.saved"));
        changed.run();
    }

    private <F extends HasValidationProperties> boolean filled(F field, String value) {
        field.setErrorMessage(texts.text("web.results.missing"));
        field.setInvalid(value.isBlank());
        return !value.isBlank();
    }

    private static Div stack(Component... parts) {
        var stack = new Div(parts);
        stack.addClassName("okrug-stack");
        return stack;
    }
}
