package app.okrug.admin.regulation;

import app.okrug.language.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Optional;

/// Yes or no.
class FlagInput implements ValueInput {

    private final RadioButtonGroup<Boolean> field = new RadioButtonGroup<>();

    FlagInput(Texts texts, String name, Boolean now) {
        field.setLabel(name);
        field.setItems(true, false);
        field.setItemLabelGenerator(yes -> texts.text(yes ? "regulation.yes" : "regulation.no"));
        field.setValue(now);
    }

    @Override
    public Component part() {
        return field;
    }

    @Override
    public Optional<Object> read() {
        return Optional.of(field.getValue());
    }
}
