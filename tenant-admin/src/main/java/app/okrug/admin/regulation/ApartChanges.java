package app.okrug.admin.regulation;

import app.okrug.acts.ApartLine;
import app.okrug.acts.ApartValues;
import app.okrug.acts.ParameterLine;
import app.okrug.acts.PlaceChoice;
import app.okrug.language.Texts;
import app.okrug.regulation.ChangedMeanwhile;
import app.okrug.regulation.Parameter;
import app.okrug.ui.dialog.Confirmation;
import app.okrug.ui.dialog.Notice;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Changes of what is set apart, each in a dialog of its own.
@Component
class ApartChanges {

    private final Texts texts;
    private final ApartValues values;
    private final ValueInputs inputs;

    ApartChanges(Texts texts, ApartValues values, ValueInputs inputs) {
        this.texts = texts;
        this.values = values;
        this.inputs = inputs;
    }

    /// Sets a parameter for one more place.
    ///
    /// @param shown draws the page anew
    void add(ParameterLine line, Runnable shown) {
        dialog(line, line.value(), null, shown).open();
    }

    /// Changes what is set for a place.
    ///
    /// @param shown draws the page anew
    void change(ParameterLine line, ApartLine apart, Runnable shown) {
        dialog(line, apart.value(), apart.seen(), shown)
                .of(new PlaceChoice(apart.place(), apart.where()))
                .open();
    }

    /// Lets a place go by the school again, after a question.
    ///
    /// @param shown draws the page anew
    void lift(ParameterLine line, ApartLine apart, Runnable shown) {
        new Confirmation(
                        texts,
                        texts.text(
                                "admin.apart.lift.question",
                                texts.text("admin.parameter.apart.line", apart.where(), apart.text())),
                        texts.text("admin.apart.lift.consequence", line.text()),
                        texts.text("admin.parameter.apart.lift"),
                        () -> {
                            try {
                                values.lift(
                                        line.parameter(),
                                        apart.place(),
                                        texts.text("admin.apart.reason"),
                                        apart.seen());
                                Notice.done(texts.text("admin.at-once"));
                            } catch (ChangedMeanwhile faster) {
                                Notice.problem(texts.text("admin.changed-meanwhile"));
                            }
                            shown.run();
                        })
                .open();
    }

    private ApartDialog dialog(ParameterLine line, Object value, @Nullable UUID seen, Runnable shown) {
        var parameter = line.parameter();
        return new ApartDialog(
                texts,
                line,
                inputs.of(parameter, line.name(), value),
                values.kinds(parameter),
                values::places,
                (dialog, wish) -> save(dialog, parameter, wish, seen, shown));
    }

    private void save(ApartDialog dialog, Parameter<?> parameter, ApartWish wish, @Nullable UUID seen, Runnable shown) {
        try {
            set(parameter, wish, seen);
        } catch (ChangedMeanwhile faster) {
            if (seen == null) {
                dialog.unfit(texts.text("admin.apart.place.taken"));
            } else {
                dialog.close();
                shown.run();
                Notice.problem(texts.text("admin.changed-meanwhile"));
            }
            return;
        }
        dialog.close();
        shown.run();
        Notice.done(texts.text("admin.at-once"));
    }

    private <T> void set(Parameter<T> parameter, ApartWish wish, @Nullable UUID seen) {
        values.set(parameter, wish.place(), parameter.cast(wish.value()), wish.reason(), seen);
    }
}
