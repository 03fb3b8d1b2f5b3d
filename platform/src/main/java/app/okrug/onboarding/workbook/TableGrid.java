package app.okrug.onboarding.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The cells of one table of a web page at their places: a cell that spans several stands in the first of them, as in a
/// workbook.
final class TableGrid {

    private final List<Line> lines = new ArrayList<>();
    /// By column: for how many rows below a cell of an earlier row still spans it.
    private final Map<Integer, Integer> spanned = new HashMap<>();
    private final List<Cell> row = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private int number;
    private int columns = 1;
    private int below = 1;
    private boolean inCell;

    /// Begins a row.
    void row() {
        endRow();
        number++;
    }

    /// Begins a cell.
    void cell(int columns, int rows) {
        endCell();
        if (number == 0) {
            row();
        }
        skip();
        this.columns = columns;
        this.below = rows - 1;
        inCell = true;
    }

    /// Ends a cell, if one is open.
    void endCell() {
        if (!inCell) {
            return;
        }
        inCell = false;
        var text = cell.toString().replaceAll("\\s+", " ");
        cell.setLength(0);
        for (var place = 0; place < columns; place++) {
            if (row.size() >= Limits.COLUMNS) {
                throw new UnreadableFile("onboarding.file.columns", Limits.COLUMNS);
            }
            if (below > 0) {
                spanned.put(row.size(), below);
            }
            row.add(place == 0 ? Cell.of(FormulaGuard.unquoted(text.strip())) : Cell.BLANK);
        }
    }

    /// Words of the open cell; what stands between cells is nothing.
    void words(String words) {
        if (!inCell) {
            return;
        }
        if (cell.length() + words.length() > Limits.CELL_LETTERS) {
            throw new UnreadableFile("onboarding.file.cell", Limits.CELL_LETTERS);
        }
        cell.append(words);
    }

    /// What stands in the table.
    List<Line> lines() {
        endRow();
        return lines;
    }

    private void skip() {
        for (var left = spanned.get(row.size()); left != null; left = spanned.get(row.size())) {
            if (left == 1) {
                spanned.remove(row.size());
            } else {
                spanned.put(row.size(), left - 1);
            }
            row.add(Cell.BLANK);
        }
    }

    private void endRow() {
        endCell();
        if (number == 0) {
            return;
        }
        skip();
        var line = new Line(number, row);
        if (!line.blank()) {
            lines.add(line);
        }
        row.clear();
    }
}
