package app.okrug.admin.regulation;

import app.okrug.language.Texts;
import app.okrug.regulation.RoleWords;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the school calls each role; a field that is left empty keeps the usual word, which stands above it.
class RoleWordsInput implements ValueInput {

    private final Div part = new Div();
    private final Map<String, TextField> fields = new LinkedHashMap<>();

    RoleWordsInput(Texts texts, String name, RoleWords now, List<String> codes, int longest) {
        part.addClassName("okrug-stack");
        part.add(new Paragraph(name));
        for (var code : codes) {
            var field = new TextField(texts.usual("access.role." + code));
            field.setMaxLength(longest);
            field.setWidthFull();
            field.setValue(now.words().getOrDefault(code, ""));
            fields.put(code, field);
            part.add(field);
        }
    }

    @Override
    public Component part() {
        return part;
    }

    @Override
    public Optional<Object> read() {
        var words = new HashMap<String, String>();
        fields.forEach((code, field) -> {
            if (!field.getValue().isBlank()) {
                words.put(code, field.getValue().strip());
            }
        });
        return Optional.of(new RoleWords(words));
    }
}
