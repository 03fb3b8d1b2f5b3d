package app.okrug.onboarding.workbook;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the tables of a web page: what many programs save as `.xls` is one. Each table is a sheet; what stands
/// above it is its title. Nothing of the page is run or fetched.
final class WebTables {

    private static final Pattern BEGINNING = Pattern.compile(
            "(?is)\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|meta|style|body|table)\\b.*");
    private static final Pattern TAG =
            Pattern.compile("(?s)</?([a-zA-Z][a-zA-Z0-9]*)((?:\"[^\"]*\"|'[^']*'|[^'\">]++)*+)>");
    private static final Pattern UNSHOWN_END = Pattern.compile("(?i)</(?:script|style|title)\\b");
    private static final Pattern SPAN = Pattern.compile("(?i)\\b(col|row)span\\s*=\\s*[\"']?\\s*(\\d{1,4})");
    private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,6});");
    private static final Map<String, String> ENTITIES = Map.of(
            "nbsp", " ", "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "laquo", "«", "raquo", "»",
            "ndash", "–", "mdash", "—");
    private static final int TITLE_LINES = 10;
    private static final int LETTERS_LOOKED_AT = 4000;
    private static final int DEEPEST = 20;
    private static final int LONGEST_TAG = 8000;

    private final String title;
    private final String text;
    private final List<Sheet> sheets = new ArrayList<>();
    private final Deque<TableGrid> open = new ArrayDeque<>();
    private final StringBuilder loose = new StringBuilder();
    private int rows;

    private WebTables(String title, String text) {
        this.title = title;
        this.text = text;
    }

    /// Whether a text is a web page.
    static boolean is(String text) {
        return BEGINNING
                .matcher(text.substring(0, Math.min(text.length(), LETTERS_LOOKED_AT)))
                .matches();
    }

    /// @throws UnreadableFile when it has no table, or too large ones
    static List<Sheet> read(String title, String text) {
        var tables = new WebTables(title, text);
        tables.read();
        if (tables.sheets.isEmpty()) {
            throw new UnreadableFile("onboarding.file.kind");
        }
        return tables.sheets;
    }

    private void read() {
        var at = 0;
        while (at < text.length()) {
            var tag = text.indexOf('<', at);
            words(text.substring(at, tag < 0 ? text.length() : tag));
            if (tag < 0) {
                break;
            }
            at = after(tag);
        }
        while (!open.isEmpty()) {
            close();
        }
    }

    /// Takes what begins with a sign of a tag; returns the place behind it.
    private int after(int tag) {
        if (text.startsWith("<!--", tag)) {
            return behind("-->", tag + 4);
        }
        var matcher = TAG.matcher(text).region(tag, Math.min(text.length(), tag + LONGEST_TAG));
        if (!matcher.lookingAt()) {
            return text.startsWith("<!", tag) || text.startsWith("<?", tag) ? behind(">", tag) : shown(tag);
        }
        var name = matcher.group(1).toLowerCase(Locale.ROOT);
        var ends = text.charAt(tag + 1) == '/';
        if (!ends && (name.equals("script") || name.equals("style") || name.equals("title"))) {
            var end = UNSHOWN_END.matcher(text);
            return end.find(matcher.end()) ? behind(">", end.start()) : text.length();
        }
        take(name, ends, matcher.group(2));
        return matcher.end();
    }

    private int shown(int tag) {
        words("<");
        return tag + 1;
    }

    private int behind(String mark, int from) {
        var end = text.indexOf(mark, from);
        return end < 0 ? text.length() : end + mark.length();
    }

    private void take(String name, boolean ends, String attributes) {
        var table = open.peek();
        switch (name) {
            case "table" -> {
                if (ends) {
                    close();
                } else {
                    begin();
                }
            }
            case "tr" -> {
                if (table != null && !ends) {
                    row(table);
                }
            }
            case "td", "th" -> {
                if (table != null && ends) {
                    table.endCell();
                } else if (table != null) {
                    table.cell(span(attributes, "col", Limits.COLUMNS), span(attributes, "row", Limits.ROWS));
                }
            }
            case "br", "p", "div", "h1", "h2", "h3", "h4", "li", "center" -> words("\n");
            default -> {}
        }
    }

    private void begin() {
        if (open.size() >= DEEPEST) {
            throw new UnreadableFile("onboarding.file.damaged");
        }
        var table = new TableGrid();
        var titles = loose.toString()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        titles.stream().skip(Math.max(0, titles.size() - TITLE_LINES)).forEach(line -> {
            row(table);
            table.cell(1, 1);
            table.words(line);
        });
        loose.setLength(0);
        open.push(table);
    }

    private void row(TableGrid table) {
        if (++rows > Limits.ROWS) {
            throw new UnreadableFile("onboarding.file.rows", Limits.ROWS);
        }
        table.row();
    }

    private void close() {
        var table = open.poll();
        if (table == null) {
            return;
        }
        var lines = table.lines();
        if (!lines.isEmpty()) {
            sheets.add(new Sheet(sheets.isEmpty() ? title : title + " " + (sheets.size() + 1), lines));
        }
    }

    private void words(String raw) {
        if (raw.isEmpty()) {
            return;
        }
        var words = ENTITY.matcher(raw).replaceAll(found -> Matcher.quoteReplacement(letter(found.group(1))));
        @Nullable TableGrid table = open.peek();
        if (table == null) {
            loose.append(words);
        } else {
            table.words(words);
        }
    }

    private static String letter(String entity) {
        if (!entity.startsWith("#")) {
            return ENTITIES.getOrDefault(entity, "&" + entity + ";");
        }
        var hexadecimal = entity.startsWith("#x") || entity.startsWith("#X");
        var code = Integer.parseInt(entity.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
        return Character.isValidCodePoint(code) && code > 0 ? Character.toString(code) : "";
    }

    private static int span(String attributes, String which, int most) {
        var spans = SPAN.matcher(attributes);
        while (spans.find()) {
            if (spans.group(1).equalsIgnoreCase(which)) {
                return Math.clamp(Integer.parseInt(spans.group(2)), 1, most);
            }
        }
        return 1;
    }
}
