package app.okrug.admin.regulation;

import app.okrug.acts.ChangeLine;
import app.okrug.acts.EditOutcome;
import app.okrug.acts.ParameterLine;
import app.okrug.acts.Reading;
import app.okrug.acts.RegulationEditing;
import app.okrug.acts.RegulationPages;
import app.okrug.acts.Reverting;
import app.okrug.language.Texts;
import app.okrug.regulation.Act;
import app.okrug.regulation.ChangedMeanwhile;
import app.okrug.regulation.Parameter;
import app.okrug.ui.dialog.Confirmation;
import app.okrug.ui.dialog.Notice;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The changes of the act that the page offers, each in a dialog of its own. What another has changed meanwhile is
/// shown before anything is written over it.
@Component
class ActChanges {

    private final Texts texts;
    private final RegulationPages pages;
    private final RegulationEditing editing;
    private final Reverting reverting;
    private final Reading reading;
    private final ValueInputs inputs;

    ActChanges(
            Texts texts,
            RegulationPages pages,
            RegulationEditing editing,
            Reverting reverting,
            Reading reading,
            ValueInputs inputs) {
        this.texts = texts;
        this.pages = pages;
        this.editing = editing;
        this.reverting = reverting;
        this.reading = reading;
        this.inputs = inputs;
    }

    /// Whether somebody has declared the act the school's own.
    boolean confirmed() {
        return reading.confirmed().isPresent();
    }

    /// @param shown draws the page anew
    void confirm(Runnable shown) {
        reading.confirm();
        shown.run();
        Notice.done(texts.text("admin.act.read.done"));
    }

    /// @param shown draws the page anew
    void cover(Act act, Runnable shown) {
        new ActDialog(texts, act, (dialog, changed) -> {
                    editing.changeCover(changed);
                    done(dialog, shown, EditOutcome.AT_ONCE);
                })
                .open();
    }

    /// @param shown draws the page anew
    void parameter(ParameterLine line, Runnable shown) {
        parameter(line, "", shown);
    }

    /// Takes over what the municipality recommends.
    ///
    /// @param shown draws the page anew
    void take(ParameterLine line, Runnable shown) {
        var ruling = Objects.requireNonNull(line.ruling());
        new Confirmation(
                        texts,
                        texts.text("admin.ruling.take.question", line.name()),
                        texts.text("admin.ruling.take.consequence", line.text(), line.ruled()),
                        texts.text("admin.ruling.take"),
                        () -> {
                            try {
                                var reason = texts.text("admin.ruling.taken", ruling.document());
                                Notice.done(said(save(
                                        line.parameter(), new ParameterWish(ruling.value(), reason), line.seen())));
                            } catch (ChangedMeanwhile faster) {
                                Notice.problem(texts.text("admin.changed-meanwhile"));
                            }
                            shown.run();
                        })
                .open();
    }

    /// @param shown draws the page anew
    void revert(ChangeLine change, Runnable shown) {
        new RevertDialog(texts, change, (dialog, reason) -> {
                    try {
                        done(dialog, shown, reverting.revert(change.change(), reason));
                    } catch (ChangedMeanwhile faster) {
                        again(dialog, shown);
                    }
                })
                .open();
    }

    private void parameter(ParameterLine line, String reason, Runnable shown) {
        new ParameterDialog(texts, line, inputs.of(line), (dialog, wish) -> {
                    try {
                        done(dialog, shown, save(line.parameter(), wish, line.seen()));
                    } catch (ChangedMeanwhile faster) {
                        again(dialog, shown);
                        parameter(now(line), wish.reason(), shown);
                    }
                })
                .because(reason)
                .open();
    }

    private <T> EditOutcome save(Parameter<T> parameter, ParameterWish wish, @Nullable UUID seen) {
        return editing.changeParameter(parameter, parameter.cast(wish.value()), wish.reason(), seen);
    }

    private ParameterLine now(ParameterLine line) {
        return pages.parameters().stream()
                .filter(one -> one.parameter() == line.parameter())
                .findFirst()
                .orElseThrow();
    }

    private void done(Dialog dialog, Runnable shown, EditOutcome outcome) {
        dialog.close();
        shown.run();
        Notice.done(said(outcome));
    }

    private String said(EditOutcome outcome) {
        return texts.text(outcome == EditOutcome.PROPOSED ? "admin.proposal.proposed" : "admin.at-once");
    }

    private void again(Dialog dialog, Runnable shown) {
        dialog.close();
        shown.run();
        Notice.problem(texts.text("admin.changed-meanwhile"));
    }
}
