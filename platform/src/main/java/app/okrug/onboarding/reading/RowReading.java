package app.okrug.onboarding.reading;

import app.okrug.onboarding.workbook.Cell;
import app.okrug.onboarding.workbook.Line;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the cells of one row and gathers everything that is wrong with it, not only the first.
final class RowReading {

    private final Layout layout;
    private final Line line;
    private final Place place;
    private final List<Fault> faults = new ArrayList<>();

    RowReading(Layout layout, Line line, Place place) {
        this.layout = layout;
        this.line = line;
        this.place = place;
    }

    /// What stands in a column; null when there is nothing, no such column, or nothing fit.
    <T> @Nullable T find(Column column, Value<? extends @Nullable T> value) {
        var cell = cell(column);
        if (cell.blank()) {
            return null;
        }
        try {
            return value.read(cell);
        } catch (Unfit unfit) {
            faults.add(place.fault(column, unfit.rule(), unfit.arguments().toArray()));
            return null;
        }
    }

    /// What stands in a column that must not be blank; null when something is wrong with it.
    <T> @Nullable T need(Column column, Value<T> value) {
        if (cell(column).blank()) {
            faults.add(place.fault(column, Rule.MISSING_VALUE, column.heading()));
            return null;
        }
        return find(column, value);
    }

    /// What stands in a column, or something else when there is nothing.
    <T> T findOr(Column column, Value<T> value, T otherwise) {
        var found = find(column, value);
        return found == null ? otherwise : found;
    }

    /// The person's name, in one cell or in three.
    Names.@Nullable Parts name() {
        if (layout.place(Column.FAMILY_NAME) == null) {
            return need(Column.FULL_NAME, Names::full);
        }
        var family = need(Column.FAMILY_NAME, Names::read);
        var given = need(Column.GIVEN_NAME, Names::read);
        var patronymic = this.<String>find(Column.PATRONYMIC, Names::patronymic);
        return family == null || given == null ? null : new Names.Parts(family, given, patronymic);
    }

    Place place() {
        return place;
    }

    void fault(Fault fault) {
        faults.add(fault);
    }

    List<Fault> faults() {
        return faults;
    }

    /// Whether nothing wrong has been found that hinders.
    boolean sound() {
        return faults.stream().noneMatch(Fault::hinders);
    }

    private Cell cell(Column column) {
        var at = layout.place(column);
        return at == null ? Cell.BLANK : line.cell(at);
    }
}
