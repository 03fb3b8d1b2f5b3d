package app.okrug.onboarding.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;

/// Reads an `.xlsx` workbook that has passed the inspection. Hidden sheets are not read: nobody saw what is in them.
final class WorkbookReading {

    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_DAY_1904 = LocalDate.of(1904, 1, 1);
    private static final int LAST_SERIAL = 2_958_465;
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");

    private final boolean since1904;
    private int rows;

    private WorkbookReading(boolean since1904) {
        this.since1904 = since1904;
    }

    /// @throws UnreadableFile when it is damaged or too large
    static List<Sheet> read(byte[] content) {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, false))) {
            var reading = new WorkbookReading(workbook.isDate1904());
            var sheets = new ArrayList<Sheet>();
            for (var sheet : workbook.getSheets().toList()) {
                if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                    sheets.add(reading.sheet(sheet));
                }
            }
            return sheets;
        } catch (IOException | ExcelReaderException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            throw new UnreadableFile("onboarding.file.damaged");
        }
    }

    private Sheet sheet(org.dhatim.fastexcel.reader.Sheet sheet) throws IOException {
        var lines = new ArrayList<Line>();
        try (var stream = sheet.openStream()) {
            for (var row : (Iterable<Row>) stream::iterator) {
                if (++rows > Limits.ROWS) {
                    throw new UnreadableFile("onboarding.file.rows", Limits.ROWS);
                }
                var line = line(row);
                if (!line.blank()) {
                    lines.add(line);
                }
            }
        }
        return new Sheet(sheet.getName(), lines);
    }

    private Line line(Row row) {
        if (row.getCellCount() > Limits.COLUMNS) {
            throw new UnreadableFile("onboarding.file.columns", Limits.COLUMNS);
        }
        var cells = new ArrayList<Cell>(row.getCellCount());
        for (var cell : row) {
            cells.add(cell == null ? Cell.BLANK : cell(cell));
        }
        return new Line(row.getRowNum(), cells);
    }

    private Cell cell(org.dhatim.fastexcel.reader.Cell cell) {
        var raw = cell.getRawValue();
        if (cell.getType() == CellType.EMPTY || raw == null) {
            return Cell.BLANK;
        }
        return switch (cell.getType()) {
            case EMPTY -> Cell.BLANK;
            case STRING -> words(cell.getText());
            case NUMBER -> number(cell, cell.asNumber());
            case BOOLEAN -> Cell.of(cell.asBoolean() ? "да" : "нет");
            case ERROR -> Cell.of(raw);
            case FORMULA -> seen(cell, raw);
        };
    }

    /// What the author of a formula last saw in its cell.
    private Cell seen(org.dhatim.fastexcel.reader.Cell cell, String raw) {
        if (cell.getValue() instanceof BigDecimal number) {
            return number(cell, number);
        }
        return words(raw);
    }

    private Cell number(org.dhatim.fastexcel.reader.Cell cell, BigDecimal number) {
        var serial = number.doubleValue();
        if (shownAsDate(cell) && serial >= 1 && serial <= LAST_SERIAL) {
            return new Cell.Day((since1904 ? FIRST_DAY_1904 : FIRST_DAY).plusDays((long) serial));
        }
        return new Cell.Amount(number);
    }

    private static boolean shownAsDate(org.dhatim.fastexcel.reader.Cell cell) {
        var format = cell.getDataFormatString();
        if (format == null) {
            return false;
        }
        var letters = QUOTED.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        return letters.contains("y") || letters.contains("d") || letters.contains("г") || letters.contains("д");
    }

    private static Cell words(String text) {
        if (text.length() > Limits.CELL_LETTERS) {
            throw new UnreadableFile("onboarding.file.cell", Limits.CELL_LETTERS);
        }
        return Cell.of(FormulaGuard.unquoted(text));
    }
}
