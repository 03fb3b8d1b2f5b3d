package app.okrug.admin.regulation;

import app.okrug.language.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A number with a point, between two bounds.
class DecimalInput implements ValueInput {

    private static final int DIGITS = 2;

    private final BigDecimalField field;
    private final BigDecimal least;
    private final BigDecimal most;

    DecimalInput(Texts texts, String name, BigDecimal now, BigDecimal least, BigDecimal most) {
        this.least = least;
        this.most = most;
        field = new BigDecimalField(name);
        field.setHelperText(texts.text("admin.value.between", least, most));
        field.setErrorMessage(texts.text("admin.value.decimal", least, most));
        field.setValue(now);
    }

    @Override
    public Component part() {
        return field;
    }

    @Override
    public Optional<Object> read() {
        return number().map(Object.class::cast);
    }

    /// The number; empty, and said beside the field, when it is none that fits.
    Optional<BigDecimal> number() {
        @Nullable BigDecimal value = field.getValue();
        var fits = value != null
                && value.stripTrailingZeros().scale() <= DIGITS
                && value.compareTo(least) >= 0
                && value.compareTo(most) <= 0;
        field.setInvalid(!fits);
        return fits ? Optional.of(shortest(value)) : Optional.empty();
    }

    /// As people write it: 0.5, not 0.50, and 10, not 1E+1.
    private static BigDecimal shortest(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
