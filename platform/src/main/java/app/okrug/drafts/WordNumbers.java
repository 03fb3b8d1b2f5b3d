package app.okrug.drafts;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Counts the numbers that Word shows before paragraphs and does not store: each list has levels, each level a pattern
/// such as `%1.%2.`.
final class WordNumbers {

    private static final String[] ROMAN_TENS = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};
    private static final String[] ROMAN_ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    private static final String RUSSIAN = "абвгдежзиклмнопрстуфхцчшщэюя";

    private record Place(String list, int level) {}

    private record Level(String format, String pattern, int start) {}

    private final Map<String, Place> styles = new HashMap<>();
    private final Map<String, String> patterns = new HashMap<>();
    private final Map<String, Map<Integer, Level>> levels = new HashMap<>();
    private final Map<String, TreeMap<Integer, Integer>> counts = new HashMap<>();
    private @Nullable String list;
    private @Nullable Integer level;
    private @Nullable String style;

    /// Reads which styles number their paragraphs.
    void styles(@Nullable XMLStreamReader xml) throws XMLStreamException {
        String current = null;
        var depth = 0;
        while (xml != null && xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "style" -> {
                        current = WordText.attribute(xml, "styleId");
                        depth = 0;
                    }
                    case "ilvl" -> depth = number(WordText.attribute(xml, "val"), 0);
                    case "numId" -> {
                        var value = WordText.attribute(xml, "val");
                        if (current != null && value != null) {
                            styles.put(current, new Place(value, depth));
                        }
                    }
                    default -> {
                        // How it looks does not matter.
                    }
                }
            }
        }
    }

    /// Reads the lists and the patterns of their levels.
    void lists(@Nullable XMLStreamReader xml) throws XMLStreamException {
        String pattern = "";
        String of = "";
        var depth = 0;
        while (xml != null && xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                var value = WordText.attribute(xml, "val");
                switch (xml.getLocalName()) {
                    case "abstractNum" -> pattern = told(WordText.attribute(xml, "abstractNumId"));
                    case "lvl" -> {
                        depth = number(WordText.attribute(xml, "ilvl"), 0);
                        put(pattern, depth, new Level("decimal", "", 1));
                    }
                    case "start" -> put(pattern, depth, with(pattern, depth, null, null, number(value, 1)));
                    case "numFmt" -> put(pattern, depth, with(pattern, depth, value, null, null));
                    case "lvlText" -> put(pattern, depth, with(pattern, depth, null, value, null));
                    case "num" -> {
                        of = told(WordText.attribute(xml, "numId"));
                        // What a list overrides of its pattern is kept apart from the pattern.
                        pattern = "list " + of;
                    }
                    case "abstractNumId" -> patterns.put(of, told(value));
                    default -> {
                        // How it looks does not matter.
                    }
                }
            }
        }
    }

    /// A paragraph begins.
    void paragraph() {
        list = null;
        level = null;
        style = null;
    }

    void style(@Nullable String name) {
        style = name;
    }

    void level(@Nullable String value) {
        level = number(value, 0);
    }

    void list(@Nullable String value) {
        list = value;
    }

    /// The number of the paragraph that ends, with a space behind it; empty when it has none.
    String number() {
        var styled = style == null ? null : styles.get(style);
        var of = list == null && styled != null ? styled.list() : list;
        if (of == null || of.equals("0") || !patterns.containsKey(of)) {
            return "";
        }
        var depth = level == null ? styled == null ? 0 : styled.level() : level;
        var pattern = told(patterns.get(of));
        var known = levels.getOrDefault(pattern, Map.of()).get(depth);
        if (known == null) {
            return "";
        }
        var counted = counts.computeIfAbsent(pattern, _ -> new TreeMap<>());
        counted.tailMap(depth, false).clear();
        counted.merge(depth, known.start(), (before, _) -> before + 1);
        return known.format().equals("bullet") ? "– " : written(pattern, known.pattern(), counted) + " ";
    }

    private String written(String pattern, String words, TreeMap<Integer, Integer> counted) {
        var written = words;
        for (var depth = 0; depth < 9; depth++) {
            var known = levels.getOrDefault(pattern, Map.of()).get(depth);
            if (known != null && written.contains("%" + (depth + 1))) {
                written = written.replace(
                        "%" + (depth + 1), figure(known.format(), counted.getOrDefault(depth, known.start())));
            }
        }
        return written;
    }

    private static String figure(String format, int number) {
        return switch (format) {
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperLetter" -> Character.toString('A' + (number - 1) % 26);
            case "lowerLetter" -> Character.toString('a' + (number - 1) % 26);
            case "russianLower" -> Character.toString(RUSSIAN.charAt((number - 1) % RUSSIAN.length()));
            default -> Integer.toString(number);
        };
    }

    private static String roman(int number) {
        return number < 100 ? ROMAN_TENS[number / 10] + ROMAN_ONES[number % 10] : Integer.toString(number);
    }

    private void put(String pattern, int depth, Level known) {
        levels.computeIfAbsent(pattern, _ -> new HashMap<>()).put(depth, known);
    }

    private Level with(
            String pattern, int depth, @Nullable String format, @Nullable String words, @Nullable Integer start) {
        var known =
                levels.computeIfAbsent(pattern, _ -> new HashMap<>()).getOrDefault(depth, new Level("decimal", "", 1));
        return new Level(
                format == null ? known.format() : format,
                words == null ? known.pattern() : words,
                start == null ? known.start() : start);
    }

    private static String told(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static int number(@Nullable String value, int otherwise) {
        return value != null && value.matches("\\d{1,6}") ? Integer.parseInt(value) : otherwise;
    }
}
