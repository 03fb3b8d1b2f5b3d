package app.okrug.admin.regulation;

import app.okrug.language.Texts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A length of time: a number and its unit beside it.
class Length extends Div {

    private enum Unit {
        MINUTES,
        HOURS,
        DAYS;

        Duration of(int amount) {
            return switch (this) {
                case MINUTES -> Duration.ofMinutes(amount);
                case HOURS -> Duration.ofHours(amount);
                case DAYS -> Duration.ofDays(amount);
            };
        }

        /// The largest unit that tells a length as a whole number.
        static Unit of(Duration length) {
            if (!length.isZero() && length.toHours() % 24 == 0 && length.toMinutes() % 60 == 0) {
                return DAYS;
            }
            return length.toMinutes() % 60 == 0 ? HOURS : MINUTES;
        }

        int amount(Duration length) {
            return (int) (length.toMinutes() / of(1).toMinutes());
        }
    }

    private final IntegerField amount;
    private final Select<Unit> unit = new Select<>();
    private final Duration longest;

    Length(Texts texts, String label, Duration now, Duration longest) {
        this.longest = longest;
        addClassName("okrug-row");
        amount = new IntegerField(label);
        amount.setMin(0);
        amount.setStepButtonsVisible(true);
        amount.setErrorMessage(texts.text("admin.value.length", longest.toDays()));
        unit.setLabel(texts.text("admin.value.unit"));
        unit.setItems(Unit.values());
        unit.setItemLabelGenerator(one -> texts.text("admin.value." + one.name().toLowerCase(Locale.ROOT)));
        unit.setValue(Unit.of(now));
        amount.setValue(Unit.of(now).amount(now));
        add(amount, unit);
    }

    /// The length; empty, and said beside the number, when it is none or too long.
    Optional<Duration> read() {
        @Nullable Integer number = amount.getValue();
        var fits = number != null && number >= 0 && unit.getValue().of(number).compareTo(longest) <= 0;
        amount.setInvalid(!fits);
        return fits ? Optional.of(unit.getValue().of(number)) : Optional.empty();
    }
}
