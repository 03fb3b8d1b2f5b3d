package app.okrug.onboarding.reading;

import app.okrug.onboarding.reading.HeadingRow.Written;
import app.okrug.onboarding.workbook.Sheet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds out what a sheet is by its headings, in any order, in one row or two, and under a title of some rows (I-02).
final class LayoutSearch {

    private static final int ROWS_LOOKED_AT = 20;
    private static final Pattern PARALLEL =
            Pattern.compile("(1[01]|[1-9])(?: ?(?:е|й|ый|ий|ой))?(?: ?(?:кл|класс|классы|параллель))?");
    /// Columns of our own copies with faults and of our templates, which speak to people, and numbers of rows.
    private static final Pattern NOTHING =
            Pattern.compile("(?:ошибки|faults|пример|example)(?: .*)?|№|№ п п|п п|номер по порядку|n");

    private final Kind kind;
    private final HeadingRow headings;
    private final Synonyms synonyms;
    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private final TreeMap<Integer, Integer> parallels = new TreeMap<>();
    private final Map<Relative, Map<Column, Integer>> family = new EnumMap<>(Relative.class);
    private final List<Integer> open = new ArrayList<>();

    private LayoutSearch(Kind kind, HeadingRow headings, Synonyms synonyms) {
        this.kind = kind;
        this.headings = headings;
        this.synonyms = synonyms;
    }

    /// A layout, and the headings it was found by.
    record Found(Layout layout, HeadingRow headings) {}

    /// The layout that fits best; empty when the sheet is none of ours.
    static Optional<Found> find(Sheet sheet, Synonyms synonyms) {
        @Nullable Found best = null;
        for (var row = 0; row < Math.min(ROWS_LOOKED_AT, sheet.lines().size()); row++) {
            var lower = sheet.lines().get(row);
            var single = HeadingRow.one(row, lower);
            var pair = row == 0 ? null : HeadingRow.two(row, sheet.lines().get(row - 1), lower);
            for (var headings : pair == null ? List.of(single) : List.of(single, pair)) {
                for (var kind : Kind.values()) {
                    var layout = new LayoutSearch(kind, headings, synonyms).layout();
                    if (likely(layout)
                            && (best == null || layout.fitness() > best.layout().fitness())) {
                        best = new Found(layout, headings);
                    }
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /// What everybody calls so comes first, so that a learnt heading never takes its place.
    private Layout layout() {
        for (var place = 0; place < headings.cells().size(); place++) {
            var heading = Headings.plain(headings.cells().get(place).whole());
            if (!heading.isEmpty() && !takes(headings.cells().get(place), place)) {
                open.add(place);
            }
        }
        var relatives = relatives();
        var unknown = new ArrayList<String>();
        for (var place : open) {
            var written = headings.cells().get(place).whole();
            var learnt = synonyms.column(kind, Headings.plain(written));
            if (learnt != null && !places.containsKey(learnt)) {
                places.put(learnt, place);
            } else if (!NOTHING.matcher(Headings.plain(written)).matches()) {
                unknown.add(written);
            }
        }
        var found = places.isEmpty() ? EnumSet.noneOf(Column.class) : EnumSet.copyOf(places.keySet());
        return new Layout(kind, headings.row(), places, parallels, relatives, unknown, kind.missing(found));
    }

    private boolean takes(Written written, int place) {
        var whole = Headings.plain(written.whole());
        if (kind == Kind.PUPILS) {
            var part = Relative.of(whole);
            if (part.isPresent()) {
                var own = family.computeIfAbsent(part.get().relative(), _ -> new EnumMap<>(Column.class));
                return own.putIfAbsent(part.get().column(), place) == null;
            }
            if (Relative.meant(whole)) {
                return false;
            }
        }
        var parallel = PARALLEL.matcher(whole);
        if (kind == Kind.PLAN && parallel.matches()) {
            return parallels.putIfAbsent(Integer.parseInt(parallel.group(1)), place) == null;
        }
        return named(whole, place) || !written.group().isEmpty() && named(Headings.plain(written.own()), place);
    }

    private boolean named(String heading, int place) {
        return kind.columns().stream()
                .filter(column -> column.writtenAs(heading) && !places.containsKey(column))
                .findFirst()
                .map(column -> places.put(column, place) == null)
                .orElse(false);
    }

    /// A relative without a column for the name is none; what the table says of it is told as unknown.
    private Map<Relative, Layout> relatives() {
        var layouts = new EnumMap<Relative, Layout>(Relative.class);
        family.forEach((relative, own) -> {
            if (own.containsKey(Column.FULL_NAME)
                    || own.containsKey(Column.FAMILY_NAME) && own.containsKey(Column.GIVEN_NAME)) {
                layouts.put(
                        relative,
                        new Layout(
                                Kind.GUARDIANS,
                                headings.row(),
                                own,
                                new TreeMap<>(),
                                Map.of(),
                                List.of(),
                                EnumSet.noneOf(Column.class)));
            } else {
                open.addAll(own.values());
            }
        });
        return layouts;
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
                || layout.places().size() >= 2 && layout.missing().size() <= 1;
    }
}
