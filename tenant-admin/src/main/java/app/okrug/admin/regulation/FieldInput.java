package app.okrug.admin.regulation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One ready-made field that says by itself what does not fit.
class FieldInput<F extends Component & HasValue<?, V> & HasValidationProperties, V> implements ValueInput {

    private final F field;
    private final Function<V, Object> reading;
    private final String missing;

    /// @param missing what is said when nothing was entered
    FieldInput(F field, Function<V, Object> reading, String missing) {
        this.field = field;
        this.reading = reading;
        this.missing = missing;
    }

    @Override
    public Component part() {
        return field;
    }

    @Override
    public Optional<Object> read() {
        @Nullable V value = field.getValue();
        if (value == null) {
            field.setErrorMessage(missing);
            field.setInvalid(true);
            return Optional.empty();
        }
        return field.isInvalid() ? Optional.empty() : Optional.of(reading.apply(value));
    }
}
