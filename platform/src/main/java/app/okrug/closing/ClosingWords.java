package app.okrug.closing;

import app.okrug.access.PersonId;
import app.okrug.closing.ClosingRows.ClosingRow;
import app.okrug.curriculum.CourseId;
import app.okrug.curriculum.CourseLine;
import app.okrug.curriculum.Courses;
import app.okrug.people.PersonName;
import app.okrug.people.PersonNames;
import app.okrug.school.ClassLine;
import app.okrug.school.Classes;
import app.okrug.school.Years;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts stored closings into the words of a school: who, whose, which classes.
@Component
class ClosingWords {

    private final PersonNames names;
    private final Courses courses;
    private final Classes classes;
    private final Years years;

    ClosingWords(PersonNames names, Courses courses, Classes classes, Years years) {
        this.names = names;
        this.courses = courses;
        this.classes = classes;
        this.years = years;
    }

    private record Known(
            Map<PersonId, PersonName> persons, Map<UUID, CourseLine> courses, Map<UUID, ClassLine> classes) {

        @Nullable
        String person(@Nullable UUID id) {
            var name = id == null ? null : persons.get(new PersonId(id));
            return name == null ? null : name.brief();
        }

        @Nullable
        String whose(ClosingRow row) {
            if (row.schoolClass() != null) {
                var found = classes.get(row.schoolClass());
                return found == null ? "" : found.name();
            }
            if (row.course() != null) {
                var found = courses.get(row.course());
                return found == null ? "" : found.audience() + " · " + found.subject();
            }
            return row.teacher() == null ? names(row.classes()) : person(row.teacher());
        }

        /// «10А, 10Б»; empty without any.
        private String names(Set<UUID> ids) {
            return classes.values().stream()
                    .filter(line -> ids.contains(line.id().value()))
                    .sorted(Comparator.comparing(ClassLine::parallel).thenComparing(ClassLine::name))
                    .map(ClassLine::name)
                    .collect(Collectors.joining(", "));
        }
    }

    List<ClosingLine> lines(List<ClosingRow> rows, Instant now) {
        var known = known(rows);
        return rows.stream()
                .map(row -> new ClosingLine(
                        row.id(),
                        row.title(),
                        known.whose(row),
                        spans(row.parallels()),
                        row.from(),
                        row.to(),
                        row.postingFrom(),
                        row.postingUntil(),
                        row.orderNumber(),
                        row.orderDate(),
                        row.note(),
                        row.closesAt(),
                        Objects.requireNonNullElse(known.person(row.closedBy()), ""),
                        row.openedAt(),
                        known.person(row.openedBy()),
                        row.openingReason(),
                        state(row, now),
                        row.version()))
                .toList();
    }

    private static ClosingLine.State state(ClosingRow row, Instant now) {
        if (row.openedAt() != null) {
            return ClosingLine.State.OPENED;
        }
        return row.closesAt().isAfter(now) ? ClosingLine.State.COMING : ClosingLine.State.CLOSED;
    }

    private Known known(List<ClosingRow> rows) {
        var persons = new HashSet<PersonId>();
        var ofCourses = new HashSet<CourseId>();
        for (var row : rows) {
            persons.add(new PersonId(row.closedBy()));
            if (row.openedBy() != null) {
                persons.add(new PersonId(row.openedBy()));
            }
            if (row.teacher() != null) {
                persons.add(new PersonId(row.teacher()));
            }
            if (row.course() != null) {
                ofCourses.add(new CourseId(row.course()));
            }
        }
        return new Known(
                names.of(persons),
                courses.of(ofCourses).stream()
                        .collect(Collectors.toMap(course -> course.id().value(), course -> course)),
                classes.ofYear(years.current().id()).stream()
                        .collect(Collectors.toMap(line -> line.id().value(), line -> line)));
    }

    /// «1–9», «5, 7–9».
    static String spans(Set<Integer> parallels) {
        var words = new StringBuilder();
        Integer start = null;
        Integer last = null;
        for (var parallel : parallels) {
            if (last != null && parallel == last + 1) {
                last = parallel;
                continue;
            }
            append(words, start, last);
            start = parallel;
            last = parallel;
        }
        append(words, start, last);
        return words.toString();
    }

    private static void append(StringBuilder words, @Nullable Integer start, @Nullable Integer last) {
        if (start == null || last == null) {
            return;
        }
        words.append(words.isEmpty() ? "" : ", ").append(start);
        if (last > start) {
            words.append("–").append(last);
        }
    }
}
