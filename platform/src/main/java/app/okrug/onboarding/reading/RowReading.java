package app.okrug.onboarding.reading;

import app.okrug.onboarding.workbook.Cell;
import app.okrug.onboarding.workbook.Line;
import app.okrug.school.ClassName;
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

    /// The class, in one cell, or with its letter in another.
    @Nullable
    ClassName schoolClass() {
        var column = layout.place(Column.SCHOOL_CLASS) == null ? Column.PARALLEL : Column.SCHOOL_CLASS;
        var letter = cell(Column.LETTER);
        return need(column, cell -> {
            var bare = cell.text().matches("\\d+");
            return Choices.schoolClass(bare && !letter.blank() ? Cell.of(cell.text() + letter.text()) : cell);
        });
    }

    /// The number of a person; empty in a table without numbers, where the register will tell.
    @Nullable
    String number(Column column) {
        return layout.place(column) == null ? "" : need(column, Words.upTo(50));
    }

    /// Whether nothing stands in a column, or what people write for nothing.
    boolean silent(Column column) {
        return Names.none(cell(column));
    }

    /// The same row again, whose faults are told elsewhere.
    RowReading apart() {
        return new RowReading(layout, line, place);
    }

    boolean has(Column column) {
        return layout.place(column) != null;
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
