package app.okrug.onboarding.workbook;

import java.util.List;

/// One row of a table.
///
/// @param number as the person sees it at the edge of the sheet, from 1
/// @param cells from the first column on; columns behind the last one are blank
public record Line(int number, List<Cell> cells) {

    public Line {
        cells = List.copyOf(cells);
    }

    /// The cell of a column, counted from 0; blank when the row does not reach so far.
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.BLANK;
    }

    /// Whether nothing stands in it.
    public boolean blank() {
        return cells.stream().allMatch(Cell::blank);
    }
}
