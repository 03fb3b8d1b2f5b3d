package app.okrug.onboarding.workbook;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Reads a text table (`.csv`): UTF-8 with or without its mark, UTF-16 with it, else windows-1251; columns divided by
/// semicolon, comma or tab, whichever stands most often in the first row; quotes may hold dividers and line breaks.
final class TextTable {

    private static final Charset CYRILLIC = Charset.forName("windows-1251");
    private static final char[] DIVIDERS = {';', ',', '\t'};

    private final String text;
    private final char divider;
    private final List<Line> lines = new ArrayList<>();
    private final List<Cell> row = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private int lineNumber = 1;
    private int rowNumber = 1;
    private boolean inQuotes;

    private TextTable(String text) {
        this.text = text;
        this.divider = divider(text);
    }

    /// @throws UnreadableFile when it is no text or too large
    static Sheet read(Upload upload) {
        var text = decoded(upload.content());
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableFile("onboarding.file.kind");
        }
        return new Sheet(upload.title(), new TextTable(text).lines());
    }

    /// Text in whatever alphabet it is written.
    static String decoded(byte[] content) {
        if (starts(content, 0xEF, 0xBB, 0xBF)) {
            return new String(content, 3, content.length - 3, StandardCharsets.UTF_8);
        }
        if (starts(content, 0xFF, 0xFE)) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16LE);
        }
        if (starts(content, 0xFE, 0xFF)) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException otherAlphabet) {
            return new String(content, CYRILLIC);
        }
    }

    private static boolean starts(byte[] content, int... mark) {
        if (content.length < mark.length) {
            return false;
        }
        for (var i = 0; i < mark.length; i++) {
            if ((content[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static char divider(String text) {
        var counts = new int[DIVIDERS.length];
        var quoted = false;
        for (var i = 0; i < text.length() && (quoted || text.charAt(i) != '\n'); i++) {
            var letter = text.charAt(i);
            quoted ^= letter == '"';
            for (var kind = 0; kind < DIVIDERS.length && !quoted; kind++) {
                counts[kind] += letter == DIVIDERS[kind] ? 1 : 0;
            }
        }
        var most = 0;
        for (var kind = 1; kind < DIVIDERS.length; kind++) {
            most = counts[kind] > counts[most] ? kind : most;
        }
        return DIVIDERS[most];
    }

    private List<Line> lines() {
        for (var i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            if (inQuotes && letter == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                add('"');
                i++;
            } else if (letter == '"' && (inQuotes || cell.isEmpty())) {
                inQuotes = !inQuotes;
            } else if (!inQuotes && letter == divider) {
                endCell();
            } else if (!inQuotes && letter == '\n') {
                lineNumber++;
                endRow();
            } else if (letter != '\r' || inQuotes) {
                lineNumber += letter == '\n' ? 1 : 0;
                add(letter);
            }
        }
        endRow();
        return lines;
    }

    private void add(char letter) {
        if (cell.length() >= Limits.CELL_LETTERS) {
            throw new UnreadableFile("onboarding.file.cell", Limits.CELL_LETTERS);
        }
        cell.append(letter);
    }

    private void endCell() {
        if (row.size() >= Limits.COLUMNS) {
            throw new UnreadableFile("onboarding.file.columns", Limits.COLUMNS);
        }
        row.add(Cell.of(FormulaGuard.unquoted(cell.toString())));
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        var line = new Line(rowNumber, row);
        if (!line.blank()) {
            lines.add(line);
        }
        if (lines.size() > Limits.ROWS) {
            throw new UnreadableFile("onboarding.file.rows", Limits.ROWS);
        }
        row.clear();
        rowNumber = lineNumber;
    }
}
