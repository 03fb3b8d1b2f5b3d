package app.okrug.onboarding.reading;

import app.okrug.onboarding.workbook.Line;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The headings of a table, column by column. Programs write them in one row, or in two, where the upper one names a
/// group: «Мать» above «ФИО» and «Телефон».
///
/// @param row the place of the lower row among the sheet's lines
/// @param cells what stands above each column
/// @param two whether they stand in two rows
record HeadingRow(int row, List<Written> cells, boolean two) {

    /// A heading.
    ///
    /// @param group what stands above several columns; empty without a group
    record Written(String group, String own) {

        /// As a person would say it.
        String whole() {
            return group.isEmpty() ? own : group + " " + own;
        }
    }

    HeadingRow {
        cells = List.copyOf(cells);
    }

    static HeadingRow one(int row, Line line) {
        return new HeadingRow(
                row,
                line.cells().stream().map(cell -> new Written("", cell.text())).toList(),
                false);
    }

    /// @return null when the two rows cannot be one heading: the upper one has a single cell, and is a title
    static @Nullable HeadingRow two(int row, Line upper, Line lower) {
        if (upper.cells().stream().filter(cell -> !cell.blank()).count() < 2) {
            return null;
        }
        var cells = new ArrayList<Written>();
        var group = "";
        for (var place = 0; place < Math.max(upper.cells().size(), lower.cells().size()); place++) {
            var above = upper.cell(place);
            var below = lower.cell(place);
            if (below.blank()) {
                group = "";
                cells.add(new Written("", above.text()));
                continue;
            }
            group = above.blank() ? group : above.text();
            cells.add(new Written(group, below.text()));
        }
        return new HeadingRow(row, cells, true);
    }

    /// Whether a line is this row of headings again, at the top of the next page.
    boolean again(Line line) {
        var same = 0;
        for (var place = 0; place < cells.size(); place++) {
            var own = Headings.plain(cells.get(place).own());
            var written = Headings.plain(line.cell(place).text());
            if (!written.isEmpty() && !written.equals(own)) {
                return false;
            }
            same += written.isEmpty() ? 0 : 1;
        }
        return same >= 2;
    }

    /// Whether a line numbers the columns, as forms do below their headings: 1, 2, 3.
    static boolean numbers(Line line) {
        var next = 1;
        for (var cell : line.cells()) {
            if (cell.blank()) {
                continue;
            }
            if (!cell.text().equals(Integer.toString(next))) {
                return false;
            }
            next++;
        }
        return next > 3;
    }
}
