package app.okrug.admin.regulation;

import app.okrug.language.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;

/// Words of the school's own, one a line.
class NamesInput implements ValueInput {

    private final TextArea field;
    private final int longest;
    private final int most;

    NamesInput(Texts texts, String name, List<String> now, int longest, int most) {
        this.longest = longest;
        this.most = most;
        field = new TextArea(name);
        field.setWidthFull();
        field.setHelperText(texts.text("admin.value.lines"));
        field.setErrorMessage(texts.text("admin.value.lines.wrong", most, longest));
        field.setValue(String.join("\n", now));
    }

    @Override
    public Component part() {
        return field;
    }

    @Override
    public Optional<Object> read() {
        var names = field.getValue()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
        var fits = names.size() <= most && names.stream().allMatch(one -> one.length() <= longest);
        field.setInvalid(!fits);
        return fits ? Optional.of(names) : Optional.empty();
    }
}
