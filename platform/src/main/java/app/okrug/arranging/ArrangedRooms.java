package app.okrug.arranging;

import app.okrug.timetable.EntryId;
import app.okrug.timetable.WeekEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Turns a plan into places of the week, each in its room: where the course is taught as a rule, else in a free
/// room of the kind it needs.
class ArrangedRooms {

    private final Plan plan;
    private final Conditions conditions;
    private final Map<String, List<String>> roomsByKind;
    private final Map<Hour, Set<String>> taken = new HashMap<>();

    /// @param roomsByKind the numbers of the rooms of each kind
    ArrangedRooms(Plan plan, Conditions conditions, Map<String, List<String>> roomsByKind) {
        this.plan = plan;
        this.conditions = conditions;
        this.roomsByKind = roomsByKind;
    }

    /// @param kept the places that were fixed, as they were
    List<WeekEntry> entries(List<WeekEntry> kept) {
        var entries = new ArrayList<>(kept);
        var placed =
                plan.getUnits().stream().filter(unit -> unit.hour() != null).toList();
        placed.forEach(unit -> taken(unit).addAll(unit.lesson().rooms()));
        placed.stream().filter(unit -> !unit.getPinned()).forEach(unit -> {
            var hour = Objects.requireNonNull(unit.hour());
            for (var course : unit.lesson().courses()) {
                var usual = conditions.usualRoom(course);
                var room = usual == null ? free(unit) : usual;
                entries.add(new WeekEntry(
                        new EntryId(UUID.randomUUID()),
                        course.id(),
                        hour.day(),
                        hour.number(),
                        room,
                        unit.parity(),
                        false,
                        0));
            }
        });
        return entries;
    }

    private @Nullable String free(Unit unit) {
        var taken = taken(unit);
        var free = roomsByKind.getOrDefault(unit.lesson().roomKind(), List.of()).stream()
                .filter(room -> !taken.contains(room))
                .findFirst();
        free.ifPresent(taken::add);
        return free.orElse(null);
    }

    private Set<String> taken(Unit unit) {
        return taken.computeIfAbsent(Objects.requireNonNull(unit.hour()), _ -> new HashSet<>());
    }
}
