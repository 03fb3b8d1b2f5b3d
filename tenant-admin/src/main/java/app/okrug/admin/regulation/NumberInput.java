package app.okrug.admin.regulation;

import app.okrug.language.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A whole number between two bounds.
class NumberInput implements ValueInput {

    private final IntegerField field;
    private final int least;
    private final int most;

    NumberInput(Texts texts, String name, Integer now, int least, int most) {
        this.least = least;
        this.most = most;
        field = new IntegerField(name);
        field.setMin(least);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        field.setHelperText(texts.text("admin.value.between", least, most));
        field.setErrorMessage(texts.text("admin.value.number", least, most));
        field.setValue(now);
    }

    @Override
    public Component part() {
        return field;
    }

    @Override
    public Optional<Object> read() {
        @Nullable Integer value = field.getValue();
        var fits = value != null && value >= least && value <= most;
        field.setInvalid(!fits);
        return fits ? Optional.of(value) : Optional.empty();
    }
}
