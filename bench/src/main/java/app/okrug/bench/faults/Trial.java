package app.okrug.bench.faults;

import app.okrug.bench.faults.Witness.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Holds what the writers were told against what stands in the database. The history of a cell is a chain of
/// its own: each line must begin with what the line before has left, so the order of the lines is the serial
/// order that all operations must fit into.
final class Trial {

    private final List<Deed> deeds;
    private final List<Line> history;
    private final List<Witness.Standing> cells;
    private final long before;
    private final Map<UUID, List<Line>> byOperation;
    private final Map<Place, List<Line>> byPlace;

    /// @param before the last line of the history before the writers began
    Trial(List<Deed> deeds, List<Line> history, List<Witness.Standing> cells, long before) {
        this.deeds = deeds;
        this.history = history;
        this.cells = cells;
        this.before = before;
        this.byOperation = history.stream().collect(Collectors.groupingBy(Line::operation));
        this.byPlace = history.stream().collect(Collectors.groupingBy(Line::place));
    }

    /// How often each rule was broken; nothing but zeros when all is well.
    Verdict verdict() {
        var positions = positions();
        var lost = 0;
        var overwritten = 0;
        var phantom = phantoms();
        var doubled = 0;
        var contradicted = 0;
        var unanswered = 0;
        for (var deed : deeds) {
            var lines = byOperation.getOrDefault(deed.id(), List.of());
            var told = deed.told();
            if (lines.size() > 1) {
                doubled++;
            }
            if (deed.atTwoVersions() || deed.turnedAway() && !lines.isEmpty()) {
                contradicted++;
            }
            if (told == null) {
                unanswered++;
            } else if (told.done()) {
                lost += stood(deed, told, lines, positions) ? 0 : 1;
                overwritten += lines.size() == 1 && overwrote(deed, position(positions, lines.getFirst())) ? 1 : 0;
            } else if (!lines.isEmpty()) {
                phantom++;
            }
        }
        return new Verdict(lost, overwritten, phantom, doubled, contradicted, broken(), unanswered);
    }

    /// The version that each line has made: a cell's lines are counted from one.
    private Map<Line, Long> positions() {
        var positions = new HashMap<Line, Long>();
        byPlace.values().forEach(lines -> {
            for (var index = 0; index < lines.size(); index++) {
                positions.put(lines.get(index), index + 1L);
            }
        });
        return positions;
    }

    private static long position(Map<Line, Long> positions, Line line) {
        return Objects.requireNonNull(positions.get(line));
    }

    /// What was acknowledged stands in the history, with its value and at its version. Who put what stood there
    /// already has written nothing: then the line of that version says the same.
    private boolean stood(Deed deed, Told told, List<Line> lines, Map<Line, Long> positions) {
        if (lines.isEmpty()) {
            var ofPlace = byPlace.getOrDefault(deed.place(), List.of());
            return told.version() == 0 && deed.value().isEmpty()
                    || told.version() >= 1
                            && told.version() <= ofPlace.size()
                            && ofPlace.get((int) told.version() - 1).after().equals(deed.value());
        }
        var line = lines.getFirst();
        return line.place().equals(deed.place())
                && line.after().equals(deed.value())
                && position(positions, line) == told.version();
    }

    /// Whether something was written over that its writer had not seen.
    private static boolean overwrote(Deed deed, long position) {
        return !deed.forced() && position != deed.expected() + 1;
    }

    /// Lines that nobody has sent, or that say something else than was sent.
    private int phantoms() {
        var sent = deeds.stream().collect(Collectors.toMap(Deed::id, deed -> deed));
        return (int) history.stream()
                .filter(line -> line.number() > before)
                .filter(line -> {
                    var deed = sent.get(line.operation());
                    return deed == null || !deed.value().equals(line.after());
                })
                .count();
    }

    /// Cells whose history does not hang together, or does not end with what stands there.
    private int broken() {
        var standing = new LinkedHashMap<Place, Witness.Standing>();
        cells.forEach(cell -> standing.put(cell.place(), cell));
        Set<Place> touched = new HashSet<>();
        deeds.forEach(deed -> touched.add(deed.place()));
        var broken = new ArrayList<Place>();
        for (var place : touched) {
            var lines = byPlace.getOrDefault(place, List.of());
            var stands = "";
            for (var line : lines) {
                if (!line.before().equals(stands)) {
                    broken.add(place);
                    break;
                }
                stands = line.after();
            }
            var cell = standing.get(place);
            var value = cell == null ? "" : cell.value();
            var version = cell == null ? 0 : cell.version();
            if (version != lines.size() || !value.equals(stands)) {
                broken.add(place);
            }
        }
        return (int) broken.stream().distinct().count();
    }
}
