package app.okrug.admin.regulation;

import app.okrug.language.Texts;
import app.okrug.regulation.Level;
import app.okrug.regulation.TermKind;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// The kind of term for each level of education.
class TermsInput implements ValueInput {

    private final Div part = new Div();
    private final Map<Level, Select<TermKind>> fields = new EnumMap<>(Level.class);

    TermsInput(Texts texts, Map<Level, TermKind> now) {
        part.addClassName("okrug-stack");
        for (var level : Level.values()) {
            var field = new Select<TermKind>();
            field.setLabel(texts.text("regulation.Level." + level));
            field.setItems(TermKind.values());
            field.setItemLabelGenerator(kind -> texts.text("regulation.TermKind." + kind));
            field.setValue(now.getOrDefault(level, TermKind.QUARTER));
            fields.put(level, field);
            part.add(field);
        }
    }

    @Override
    public Component part() {
        return part;
    }

    @Override
    public Optional<Object> read() {
        var kinds = new EnumMap<Level, TermKind>(Level.class);
        fields.forEach((level, field) -> kinds.put(level, field.getValue()));
        return Optional.of(kinds);
    }
}
