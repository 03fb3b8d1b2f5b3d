package app.okrug.onboarding.reading;

import app.okrug.onboarding.workbook.Line;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// Where a row stands, so that what is found wrong with it later can be told at its cell.
public final class Place {

    private final String file;
    private final String sheet;
    private final Layout layout;
    private final Line line;

    Place(String file, String sheet, Layout layout, Line line) {
        this.file = file;
        this.sheet = sheet;
        this.layout = layout;
        this.line = line;
    }

    public String file() {
        return file;
    }

    public String sheet() {
        return sheet;
    }

    /// As numbered at the edge of the sheet.
    public int row() {
        return line.number();
    }

    /// What tells the line from all others.
    List<Object> line() {
        return List.of(file, sheet, line.number());
    }

    /// What stands in a column of this row; empty without such a column.
    String text(Column column) {
        var place = layout.place(column);
        return place == null ? "" : line.cell(place).text();
    }

    /// Whether the row stands in a table of a kind.
    boolean of(Kind kind) {
        return layout.kind() == kind;
    }

    /// Whether the table has a column.
    public boolean has(Column column) {
        return layout.place(column) != null;
    }

    /// The name in this row, as far as family name and given name go, without what people write differently.
    String plainName() {
        var whole = text(Column.FULL_NAME);
        var name = whole.isEmpty() ? text(Column.FAMILY_NAME) + " " + text(Column.GIVEN_NAME) : whole;
        return Contents.plainName(name);
    }

    /// Something is wrong with one cell of this row; with the row as a whole when it has no such column.
    public Fault fault(Column column, Rule rule, Object... arguments) {
        var place = layout.place(column);
        return faultAt(place == null ? -1 : place, column.heading(), rule, arguments);
    }

    /// Something is wrong with a cell of this row whose column has no name of its own.
    Fault faultAt(int column, String heading, Rule rule, Object... arguments) {
        var value = column < 0 ? "" : line.cell(column).text();
        var words = Arrays.stream(arguments).map(Objects::toString).toList();
        return new Fault(file, sheet, row(), column, heading, value, rule, words);
    }
}
