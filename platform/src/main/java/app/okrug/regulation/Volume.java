package app.okrug.regulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Everything a school has ever regulated, in memory: a few hundred entries, looked up by moment. Never changes; a
/// change of the school's act makes the next volume.
final class Volume {

    private record RoleAndRight(String role, String right) {}

    private final List<Act> acts;
    private final Map<UUID, List<Paragraph>> paragraphs;
    private final Map<String, List<Entry>> entries = new HashMap<>();
    private final Map<RoleAndRight, List<CellEntry>> cells = new HashMap<>();
    private final List<Ruling> rulings;
    private final Set<String> apart;

    Volume(
            List<Act> acts,
            Map<UUID, List<Paragraph>> paragraphs,
            List<Entry> entries,
            List<CellEntry> cells,
            List<Ruling> rulings) {
        this.rulings = rulings;
        this.apart = entries.stream()
                .filter(entry -> !entry.qualifier().equals(Qualifier.SCHOOL))
                .map(Entry::code)
                .collect(Collectors.toUnmodifiableSet());
        this.acts = acts;
        this.paragraphs = paragraphs;
        entries.stream()
                .sorted(Comparator.comparing(Entry::since))
                .forEach(entry -> this.entries
                        .computeIfAbsent(entry.code(), _ -> new ArrayList<>())
                        .add(entry));
        cells.stream()
                .sorted(Comparator.comparing(CellEntry::since))
                .forEach(cell -> this.cells
                        .computeIfAbsent(new RoleAndRight(cell.role(), cell.right()), _ -> new ArrayList<>())
                        .add(cell));
    }

    /// The act in force: the latest that has begun, or the first one before any has.
    Optional<Act> act(LocalDate day) {
        Act found = null;
        for (var act : acts) {
            if (found == null || !act.effectiveFrom().isAfter(day)) {
                found = act;
            }
        }
        return Optional.ofNullable(found);
    }

    /// All acts the school has had and has coming, in the order in which they begin.
    List<Act> acts() {
        return acts;
    }

    List<Paragraph> paragraphs(UUID act) {
        return paragraphs.getOrDefault(act, List.of());
    }

    /// What holds at a moment: of all places that are asked for the strongest kind, and of one kind what was set last.
    @Nullable
    Entry entry(Parameter<?> parameter, Instant moment, Qualifier... qualifiers) {
        var known = entries.getOrDefault(parameter.code(), List.of());
        var found = latest(known, Qualifier.SCHOOL, moment);
        for (var qualifier : qualifiers) {
            var one = latest(known, qualifier, moment);
            if (one != null && !one.lifted() && !weaker(one, found)) {
                found = one;
            }
        }
        return found;
    }

    private @Nullable Entry latest(List<Entry> known, Qualifier place, Instant moment) {
        Entry found = null;
        for (var entry : known) {
            if (entry.qualifier().equals(place) && (!entry.since().isAfter(moment) || first(entry, found))) {
                found = entry;
            }
        }
        return found;
    }

    /// What holds at a moment where a parameter is set apart, by place.
    Map<Qualifier, Entry> apart(Parameter<?> parameter, Instant moment) {
        var apart = new LinkedHashMap<Qualifier, Entry>();
        for (var entry : entries.getOrDefault(parameter.code(), List.of())) {
            if (!entry.qualifier().equals(Qualifier.SCHOOL) && !entry.since().isAfter(moment)) {
                apart.put(entry.qualifier(), entry);
            }
        }
        apart.values().removeIf(Entry::lifted);
        return apart;
    }

    /// Whether a parameter was never set but for the whole school.
    boolean alike(Parameter<?> parameter) {
        return !apart.contains(parameter.code());
    }

    /// What was ever set for one place, the earliest first.
    List<Entry> apart(Parameter<?> parameter, Qualifier place) {
        return entries.getOrDefault(parameter.code(), List.of()).stream()
                .filter(entry -> entry.qualifier().equals(place))
                .toList();
    }

    /// An entry by which a paragraph of an act sets this very value; null when the act never did.
    @Nullable
    Entry spoken(Parameter<?> parameter, Object value, UUID act) {
        return entries.getOrDefault(parameter.code(), List.of()).stream()
                .filter(entry -> entry.act().equals(act)
                        && entry.paragraph() != null
                        && entry.value().equals(value))
                .findFirst()
                .orElse(null);
    }

    /// The latest up to a moment that came with an act and was not set by a person.
    @Nullable
    Entry begun(Parameter<?> parameter, Instant moment) {
        return entries.getOrDefault(parameter.code(), List.of()).stream()
                .filter(entry -> entry.changedBy() == null
                        && entry.qualifier().equals(Qualifier.SCHOOL)
                        && !entry.since().isAfter(moment))
                .reduce((_, later) -> later)
                .orElse(null);
    }

    /// What a school wrote first holds for the time before it, too: lessons given before it came to the deployment.
    /// A later version of the act says nothing about the days before it.
    private boolean first(Entry entry, @Nullable Entry found) {
        return found == null
                && entry.qualifier().equals(Qualifier.SCHOOL)
                && entry.act().equals(acts.getFirst().id());
    }

    private static boolean weaker(Entry entry, @Nullable Entry found) {
        if (found == null) {
            return false;
        }
        var kinds = entry.qualifier().kind().compareTo(found.qualifier().kind());
        return kinds < 0 || kinds == 0 && entry.since().isBefore(found.since());
    }

    @Nullable
    CellEntry cell(String role, String right, Instant moment) {
        CellEntry found = null;
        for (var cell : cells.getOrDefault(new RoleAndRight(role, right), List.of())) {
            if (!cell.since().isAfter(moment)) {
                found = cell;
            }
        }
        return found;
    }

    /// What has ever been said of a role, as it holds at a moment: one entry for each right.
    List<CellEntry> column(String role, Instant moment) {
        return cells.keySet().stream()
                .filter(place -> place.role().equals(role))
                .flatMap(place -> Stream.ofNullable(cell(role, place.right(), moment)))
                .toList();
    }

    /// The latest up to a moment that came with an act and was not set by a person.
    @Nullable
    CellEntry begun(String role, String right, Instant moment) {
        return cells.getOrDefault(new RoleAndRight(role, right), List.of()).stream()
                .filter(cell -> cell.changedBy() == null && !cell.since().isAfter(moment))
                .reduce((_, later) -> later)
                .orElse(null);
    }

    /// What the municipality has ruled on a subject at a moment; null when nothing.
    @Nullable
    Ruling ruling(@Nullable String role, String code, Instant moment) {
        // What is ruled on a role holds for the roles that a school has made from it, or it could be evaded.
        var ruled = role == null ? null : PlatformMatrix.base(role);
        for (var ruling : rulings) {
            if (ruling.of(ruled, code) && ruling.holds(moment)) {
                return ruling;
            }
        }
        return null;
    }

    /// The same, if no school changes it.
    @Nullable
    Ruling lock(@Nullable String role, String code, Instant moment) {
        var ruling = ruling(role, code, moment);
        return ruling == null || ruling.mode() == Ruling.Mode.DEFAULT ? null : ruling;
    }

    List<Ruling> rulings(Instant moment) {
        return rulings.stream().filter(ruling -> ruling.holds(moment)).toList();
    }

    List<CellEntry> allCells() {
        return cells.values().stream().flatMap(List::stream).toList();
    }

    List<Entry> allEntries() {
        return entries.values().stream().flatMap(List::stream).toList();
    }

    /// How the act is cited: title, number and date.
    @Nullable
    String cited(UUID act) {
        return acts.stream()
                .filter(one -> one.id().equals(act))
                .map(Citation::of)
                .findFirst()
                .orElse(null);
    }
}
