package app.okrug.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Reads a preset from its file and refuses one that cites a paragraph it does not have, or words the paragraph lacks.
final class PresetFile {

    private final Map<String, Object> file;
    private final List<Paragraph> paragraphs = new ArrayList<>();

    PresetFile(Map<String, Object> file) {
        this.file = file;
    }

    Preset preset() {
        var act = map(file.get("act"));
        readParagraphs();
        var dated = word(act, "dated");
        return new Preset(
                need(file, "preset"),
                need(file, "school"),
                need(act, "kind"),
                need(act, "title"),
                word(act, "number"),
                dated == null ? null : LocalDate.parse(dated),
                word(act, "approved"),
                List.copyOf(paragraphs),
                values(),
                cells());
    }

    /// A chapter is named once, at its first paragraph, and reaches to the next.
    private void readParagraphs() {
        var chapters = map(file.get("chapters"));
        String chapter = null;
        for (var paragraph : map(file.get("paragraphs")).entrySet()) {
            var begun = word(chapters, paragraph.getKey());
            chapter = begun == null ? chapter : begun;
            paragraphs.add(new Paragraph(paragraph.getKey(), words(paragraph.getValue()), chapter));
        }
        for (var first : chapters.keySet()) {
            quote(first, null);
        }
    }

    private List<Preset.Value> values() {
        var values = new ArrayList<Preset.Value>();
        map(file.get("parameters")).forEach((code, entry) -> {
            var line = map(entry);
            var parameter = Parameter.find(code).orElseThrow(() -> wrong("no parameter " + code));
            var paragraph = word(line, "paragraph");
            var value = parameter.read(Json.write(Objects.requireNonNull(line.get("value"), code)));
            values.add(new Preset.Value(code, value, paragraph, quote(paragraph, word(line, "quote"))));
        });
        return List.copyOf(values);
    }

    private List<Preset.Given> cells() {
        var cells = new ArrayList<Preset.Given>();
        for (var entry : (List<?>) Objects.requireNonNull(file.get("matrix"))) {
            var line = map(entry);
            var paragraph = word(line, "paragraph");
            var quote = quote(paragraph, word(line, "quote"));
            var scopes = line.getOrDefault("scopes", "").toString();
            var state = scopes.isEmpty() ? CellState.INHERIT : CellState.ALLOW;
            for (var right : need(line, "rights").split(" ")) {
                cells.add(new Preset.Given(need(line, "role"), right, state, scopes, paragraph, quote));
            }
        }
        return List.copyOf(cells);
    }

    /// The narrower quote if the file gives one, else the whole paragraph.
    private @Nullable String quote(@Nullable String number, @Nullable String part) {
        if (number == null) {
            return null;
        }
        var whole = paragraphs.stream()
                .filter(paragraph -> paragraph.number().equals(number))
                .findFirst()
                .orElseThrow(() -> wrong("no paragraph " + number))
                .quote();
        if (part != null && !whole.contains(part)) {
            throw wrong("paragraph " + number + " does not say: " + part);
        }
        return part == null ? whole : part;
    }

    private IllegalStateException wrong(String what) {
        return new IllegalStateException("The preset " + file.get("preset") + " is wrong: " + what);
    }

    @SuppressWarnings("unchecked") // a mapping of a YAML file has words for keys
    private static Map<String, Object> map(@Nullable Object part) {
        return part == null ? Map.of() : (Map<String, Object>) part;
    }

    private static String words(Object text) {
        return text.toString().strip();
    }

    private static @Nullable String word(Map<String, Object> part, String key) {
        var value = part.get(key);
        return value == null ? null : words(value);
    }

    private static String need(Map<String, Object> part, String key) {
        return Objects.requireNonNull(word(part, key), key);
    }
}
