package app.okrug.onboarding.reading;

import app.okrug.onboarding.workbook.Line;
import app.okrug.onboarding.workbook.Sheet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds out what a sheet is by its headings, in any order and under a title of a few rows (I-02).
final class LayoutSearch {

    private static final int ROWS_LOOKED_AT = 10;
    private static final Pattern PARALLEL =
            Pattern.compile("(1[01]|[1-9])(?: ?(?:е|й|ый|ий|ой))?(?: ?(?:кл|класс|классы|параллель))?");
    /// Columns of our own copies with faults and of our templates: they speak to people.
    private static final Pattern OURS = Pattern.compile("(?:ошибки|faults|пример|example)(?: .*)?");

    private LayoutSearch() {}

    /// The layout that fits best; empty when the sheet is none of ours.
    static Optional<Layout> find(Sheet sheet) {
        @Nullable Layout best = null;
        for (var row = 0; row < Math.min(ROWS_LOOKED_AT, sheet.lines().size()); row++) {
            for (var kind : Kind.values()) {
                var layout = layout(kind, row, sheet.lines().get(row));
                if (likely(layout) && (best == null || layout.fitness() > best.fitness())) {
                    best = layout;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static Layout layout(Kind kind, int row, Line line) {
        var places = new EnumMap<Column, Integer>(Column.class);
        var parallels = new TreeMap<Integer, Integer>();
        var unknown = new ArrayList<String>();
        for (var place = 0; place < line.cells().size(); place++) {
            var written = line.cell(place).text();
            var heading = Headings.plain(written);
            if (heading.isEmpty() || OURS.matcher(heading).matches()) {
                continue;
            }
            var column = column(kind, heading, places);
            var parallel = PARALLEL.matcher(heading);
            if (column != null) {
                places.put(column, place);
            } else if (kind == Kind.PLAN && parallel.matches()) {
                parallels.putIfAbsent(Integer.parseInt(parallel.group(1)), place);
            } else {
                unknown.add(written);
            }
        }
        var found = places.isEmpty() ? EnumSet.noneOf(Column.class) : EnumSet.copyOf(places.keySet());
        return new Layout(kind, row, places, parallels, unknown, kind.missing(found));
    }

    private static @Nullable Column column(Kind kind, String heading, Map<Column, Integer> taken) {
        return kind.columns().stream()
                .filter(column -> column.writtenAs(heading) && !taken.containsKey(column))
                .findFirst()
                .orElse(null);
    }

    /// A sheet may lack one or two columns and still be known for what it is meant to be.
    private static boolean likely(Layout layout) {
        if (layout.kind() == Kind.PLAN) {
            return layout.missing().isEmpty() && !layout.parallels().isEmpty();
        }
        if (layout.kind() == Kind.INSTITUTION) {
            return layout.missing().isEmpty();
        }
        return layout.places().size() >= 3 && layout.missing().size() <= 2
                || layout.missing().isEmpty() && layout.places().size() >= 2;
    }
}
