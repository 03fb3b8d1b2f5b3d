package app.okrug.onboarding.reading;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// How a sheet is laid out: what kind it is, in which row the headings stand and which column is where.
///
/// @param headingRow the place of the heading row among the sheet's lines
/// @param places columns counted from 0
/// @param parallels the columns of a curriculum plan that stand for a parallel
/// @param family the columns of relatives who stand in the row of a pupil
/// @param unknown headings that mean nothing here; they are told of and left out
/// @param missing columns that this kind cannot do without
record Layout(
        Kind kind,
        int headingRow,
        Map<Column, Integer> places,
        SortedMap<Integer, Integer> parallels,
        Map<Relative, Layout> family,
        List<String> unknown,
        Set<Column> missing) {

    Layout {
        places = places.isEmpty() ? Map.of() : new EnumMap<>(places);
        parallels = new TreeMap<>(parallels);
        family = family.isEmpty() ? Map.of() : new EnumMap<>(family);
        unknown = List.copyOf(unknown);
    }

    /// The same with one more column.
    Layout with(Column column, int place) {
        var all = new EnumMap<Column, Integer>(Column.class);
        all.putAll(places);
        all.put(column, place);
        return new Layout(kind, headingRow, all, parallels, family, unknown, kind.missing(all.keySet()));
    }

    @Nullable
    Integer place(Column column) {
        return places.get(column);
    }

    /// How well the headings fit: what is found counts, what is missing counts against it.
    int fitness() {
        var beside =
                family.values().stream().mapToInt(one -> one.places().size()).sum();
        return places.size() + parallels.size() + beside - 3 * missing.size() - unknown.size();
    }
}
