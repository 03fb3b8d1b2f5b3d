package app.okrug.admin.regulation;

import app.okrug.language.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Optional;

/// One of a few.
class ChoiceInput implements ValueInput {

    private final RadioButtonGroup<String> field = new RadioButtonGroup<>();
    private final Object now;

    ChoiceInput(Texts texts, String name, Object now, List<String> codes) {
        this.now = now;
        var prefix = now instanceof Enum<?> known ? known.getDeclaringClass().getSimpleName() : "word";
        field.setLabel(name);
        field.setItems(codes);
        field.setItemLabelGenerator(code -> texts.text("regulation." + prefix + "." + code));
        field.setValue(now instanceof Enum<?> known ? known.name() : now.toString());
        field.addClassName("admin-choices");
    }

    @Override
    public Component part() {
        return field;
    }

    @Override
    public Optional<Object> read() {
        return Optional.of(ValueInputs.value(now, field.getValue()));
    }
}
