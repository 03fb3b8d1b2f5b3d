package app.okrug.onboarding.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// The same tables again with remarks: a last column that says what is wrong, and coloured cells (I-04). Words that
/// look like a formula are quoted.
public final class MarkedCopy {

    private static final String STRONG = "F8C9C4";
    private static final String WEAK = "FBE8B0";
    private static final double REMARK_WIDTH = 80;

    /// A remark on a cell.
    ///
    /// @param sheet empty for the first sheet
    /// @param row as numbered at the edge; 0 for the sheet as a whole
    /// @param column counted from 0; -1 for the row as a whole
    /// @param strong whether it must be put right
    public record Mark(String sheet, int row, int column, boolean strong, String text) {}

    private final Worksheet page;
    private final Sheet sheet;
    private final List<Mark> marks;
    private final int remarks;
    private final Map<Integer, Line> lines;

    private MarkedCopy(Worksheet page, Sheet sheet, List<Mark> marks) {
        this.page = page;
        this.sheet = sheet;
        this.marks = marks;
        this.remarks = sheet.lines().stream()
                .mapToInt(line -> line.cells().size())
                .max()
                .orElse(0);
        this.lines = sheet.lines().stream().collect(Collectors.toMap(Line::number, Function.identity()));
    }

    /// Writes the copy as an `.xlsx` workbook.
    ///
    /// @param title heading of the column with the remarks
    public static byte[] write(Book book, String title, List<Mark> marks) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Okrug", null)) {
            var first = true;
            for (var sheet : book.sheets()) {
                var whole = first;
                var own = marks.stream()
                        .filter(mark -> mark.sheet().equals(sheet.name())
                                || whole && mark.sheet().isEmpty())
                        .toList();
                new MarkedCopy(workbook.newWorksheet(sheet.name()), sheet, own).write(title);
                first = false;
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    private void write(String title) {
        for (var line : sheet.lines()) {
            for (var column = 0; column < line.cells().size(); column++) {
                write(line.number() - 1, column, line.cell(column));
            }
        }
        var top = sheet.lines().isEmpty() ? 1 : sheet.lines().getFirst().number();
        page.width(remarks, REMARK_WIDTH);
        var byRow = marks.stream().collect(Collectors.groupingBy(mark -> Math.max(mark.row(), top)));
        byRow.forEach((row, own) -> {
            var text = own.stream().map(Mark::text).distinct().collect(Collectors.joining("\n"));
            page.value(row - 1, remarks, FormulaGuard.quoted(row == top ? title + "\n" + text : text));
            page.style(row - 1, remarks).wrapText(true).set();
            own.stream().filter(mark -> mark.column() >= 0).forEach(this::colour);
        });
        if (!byRow.containsKey(top)) {
            page.value(top - 1, remarks, title);
        }
    }

    private void colour(Mark mark) {
        var style = page.style(mark.row() - 1, mark.column()).fillColor(mark.strong() ? STRONG : WEAK);
        if (dayAt(mark.row(), mark.column())) {
            style.format("dd.mm.yyyy");
        }
        style.set();
    }

    private boolean dayAt(int row, int column) {
        var line = lines.get(row);
        return line != null && line.cell(column) instanceof Cell.Day;
    }

    private void write(int row, int column, Cell cell) {
        switch (cell) {
            case Cell.Blank() -> {}
            case Cell.Words(String text) -> page.value(row, column, FormulaGuard.quoted(text));
            case Cell.Amount(BigDecimal number) -> page.value(row, column, number);
            case Cell.Day(LocalDate date) -> {
                page.value(row, column, date);
                page.style(row, column).format("dd.mm.yyyy").set();
            }
        }
    }
}
