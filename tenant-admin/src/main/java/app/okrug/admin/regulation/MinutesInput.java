package app.okrug.admin.regulation;

import app.okrug.language.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Minutes for each group of people.
class MinutesInput implements ValueInput {

    /// Years of study are numbers: the tenth comes after the ninth.
    private static final Comparator<String> ORDER =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private final Div part = new Div();
    private final Map<String, NumberInput> fields = new TreeMap<>(ORDER);

    MinutesInput(Texts texts, Map<String, Integer> now, int least, int most) {
        part.addClassName("okrug-stack");
        var ordered = new TreeMap<String, Integer>(ORDER);
        ordered.putAll(now);
        ordered.forEach((group, minutes) -> {
            var field = new NumberInput(texts, name(texts, group), minutes, least, most);
            fields.put(group, field);
            part.add(field.part());
        });
    }

    /// A group is a category of people, a role or a year of study.
    private static String name(Texts texts, String group) {
        if (Character.isDigit(group.charAt(0))) {
            return texts.text("regulation.year-of-study", group);
        }
        var key = "access.category." + group;
        var name = texts.text(key);
        return name.equals(key) ? texts.text("access.role." + group) : name;
    }

    @Override
    public Component part() {
        return part;
    }

    @Override
    public Optional<Object> read() {
        var minutes = new TreeMap<String, Integer>();
        fields.forEach((group, field) -> field.read().ifPresent(value -> minutes.put(group, (Integer) value)));
        return minutes.size() == fields.size() ? Optional.of(minutes) : Optional.empty();
    }
}
