package app.okrug.admin.regulation;

import app.okrug.language.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Any of a few; none is a choice, too.
class SeveralInput<T> implements ValueInput {

    private final CheckboxGroup<T> field = new CheckboxGroup<>();

    SeveralInput(Texts texts, String name, Set<T> now, List<T> all, ItemLabelGenerator<T> label) {
        field.setLabel(name);
        field.setItems(all);
        field.setItemLabelGenerator(label);
        field.setHelperText(texts.text("admin.value.several"));
        field.setValue(now);
    }

    @Override
    public Component part() {
        return field;
    }

    @Override
    public Optional<Object> read() {
        return Optional.of(new HashSet<>(field.getValue()));
    }
}
