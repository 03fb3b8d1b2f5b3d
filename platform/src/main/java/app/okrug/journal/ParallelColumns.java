package app.okrug.journal;

import app.okrug.curriculum.CourseId;
import app.okrug.timetable.LessonLine;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/// Puts the lessons of many courses side by side: one column for each day, and for the second lesson of a day
/// another.
final class ParallelColumns {

    private record Slot(LocalDate day, int place) implements Comparable<Slot> {

        @Override
        public int compareTo(Slot other) {
            var days = day.compareTo(other.day);
            return days == 0 ? Integer.compare(place, other.place) : days;
        }
    }

    private record Column(int index, Set<Integer> numbers, Set<CourseId> courses) {}

    private final Map<Slot, Column> columns = new LinkedHashMap<>();
    private final Map<UUID, Integer> byLesson = new HashMap<>();

    /// @param lessons of all courses, by day and number
    ParallelColumns(List<LessonLine> lessons) {
        var placed = new HashMap<CourseId, Map<LocalDate, Integer>>();
        var slots = new LinkedHashMap<LessonLine, Slot>();
        var inOrder = new TreeMap<Slot, Column>();
        for (var lesson : lessons) {
            var place = placed.computeIfAbsent(lesson.course(), _ -> new HashMap<>())
                    .merge(lesson.day(), 1, Integer::sum);
            var slot = new Slot(lesson.day(), place);
            slots.put(lesson, slot);
            inOrder.put(slot, new Column(0, new LinkedHashSet<>(), new LinkedHashSet<>()));
        }
        inOrder.forEach(
                (slot, column) -> columns.put(slot, new Column(columns.size(), column.numbers(), column.courses())));
        slots.forEach((lesson, slot) -> {
            var column = Objects.requireNonNull(columns.get(slot));
            column.numbers().add(lesson.number());
            column.courses().add(lesson.course());
            byLesson.put(lesson.id().value(), column.index());
        });
    }

    /// The place of the column in which a lesson stands.
    int of(UUID lesson) {
        return Objects.requireNonNull(byLesson.get(lesson));
    }

    /// The columns in which a course has a lesson.
    List<Integer> of(CourseId course) {
        return columns.values().stream()
                .filter(column -> column.courses().contains(course))
                .map(Column::index)
                .toList();
    }

    /// @param names of the courses, in the order in which they are told
    List<ParallelJson.ColumnJson> told(SequencedMap<CourseId, String> names) {
        var told = new ArrayList<ParallelJson.ColumnJson>();
        columns.forEach((slot, column) -> told.add(new ParallelJson.ColumnJson(
                UUID.nameUUIDFromBytes((slot.day() + "/" + slot.place()).getBytes(StandardCharsets.UTF_8)),
                slot.day(),
                column.numbers().size() == 1 ? column.numbers().iterator().next() : null,
                names.entrySet().stream()
                        .filter(name -> column.courses().contains(name.getKey()))
                        .map(Map.Entry::getValue)
                        .collect(Collectors.joining(", ")))));
        return told;
    }
}
