package app.okrug.arranging;

import app.okrug.access.PersonId;
import app.okrug.curriculum.CourseId;
import app.okrug.curriculum.CourseLine;
import app.okrug.people.PersonName;
import app.okrug.timetable.Parity;
import app.okrug.timetable.Week;
import app.okrug.timetable.WeekEntry;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Makes of the teaching load what has to be placed. What is fixed stays; of the rest, parts of a class that
/// are taught the same subject by different people are placed together, so that nobody of the class waits.
class PlanBuilding {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private record Key(Object schoolClass, Object subject) {}

    private final Week week;
    private final Conditions conditions;
    private final List<Hour> hours;
    private final List<Unit> units = new ArrayList<>();
    private final Map<Object, Integer> halves = new HashMap<>();

    PlanBuilding(Week week, Conditions conditions) {
        this.week = week;
        this.conditions = conditions;
        this.hours = conditions.hours();
    }

    /// The search's beginning: what is fixed stands, the rest of the load waits.
    Plan build() {
        fix(week.entries().stream().filter(WeekEntry::pinned).toList());
        var left = left();
        week.courses().values().stream()
                .sorted(Comparator.comparing(CourseLine::className)
                        .thenComparing(CourseLine::subject)
                        .thenComparing(CourseLine::audience))
                .collect(Collectors.groupingBy(
                        course -> new Key(course.classId(), course.subjectId()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .forEach(courses -> place(courses, left));
        return plan();
    }

    /// The week as it stands, to be reviewed: nothing waits.
    Plan asItStands() {
        fix(week.entries());
        return plan();
    }

    private Plan plan() {
        for (var one : units) {
            for (var other : units) {
                if (one.number() != other.number() && one.parity().meets(other.parity())) {
                    one.shares(other, teacher(one, other), pupils(one, other), room(one, other));
                }
            }
        }
        var teachers = units.stream()
                .flatMap(
                        unit -> unit.lesson().teachers().stream().map(teacher -> new TeacherOf(unit.number(), teacher)))
                .toList();
        return new Plan(List.copyOf(units), conditions.stocks(), teachers);
    }

    /// The hours of each course that are not fixed.
    private Map<CourseId, BigDecimal> left() {
        var left = new HashMap<CourseId, BigDecimal>();
        week.courses().values().forEach(course -> left.put(course.id(), course.weeklyHours()));
        week.entries().stream()
                .filter(WeekEntry::pinned)
                .forEach(entry -> left.merge(
                        entry.course(), entry.parity() == Parity.EVERY ? BigDecimal.ONE : HALF, BigDecimal::subtract));
        return left;
    }

    /// Parts of a class that are taught the same subject at the same time are one unit.
    private void fix(Collection<WeekEntry> entries) {
        entries.stream()
                .collect(Collectors.groupingBy(
                        entry -> List.of(
                                week.course(entry).classId(),
                                week.course(entry).subjectId(),
                                entry.weekday(),
                                entry.number(),
                                entry.parity()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .forEach(this::fixTogether);
    }

    private void fixTogether(List<WeekEntry> entries) {
        var first = entries.getFirst();
        var rooms =
                entries.stream().map(WeekEntry::room).filter(Objects::nonNull).collect(Collectors.toSet());
        var courses = entries.stream().map(week::course).toList();
        hours.stream()
                .filter(hour -> hour.day() == first.weekday() && hour.number() == first.number())
                .findFirst()
                .ifPresent(hour -> add(courses, first.parity(), rooms, hour));
    }

    private void place(List<CourseLine> courses, Map<CourseId, BigDecimal> left) {
        var together = together(courses);
        if (together.size() > 1) {
            var common = together.stream()
                    .map(course -> Objects.requireNonNull(left.get(course.id())))
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            place(together, common);
            together.forEach(course -> left.merge(course.id(), common, BigDecimal::subtract));
        }
        courses.forEach(course -> place(List.of(course), Objects.requireNonNull(left.get(course.id()))));
    }

    /// The parts of a class that can be taught at the same time: other pupils, other teachers.
    private List<CourseLine> together(List<CourseLine> courses) {
        var together = new ArrayList<CourseLine>();
        for (var course : courses) {
            var apart = together.stream()
                    .noneMatch(other -> week.groups().between(course.groupId(), other.groupId())
                            || teachers(course).stream().anyMatch(teachers(other)::contains));
            if (course.groupName() != null && apart) {
                together.add(course);
            }
        }
        return together;
    }

    private void place(List<CourseLine> courses, BigDecimal wanted) {
        var whole = wanted.intValue();
        for (var number = 0; number < whole; number++) {
            add(courses, Parity.EVERY, usualRooms(courses), null);
        }
        if (whole >= 0 && wanted.subtract(BigDecimal.valueOf(whole)).compareTo(HALF) >= 0) {
            // Two halves of one class take turns in one place.
            var turn = halves.merge(courses.getFirst().classId(), 1, Integer::sum);
            add(courses, turn % 2 == 1 ? Parity.ODD : Parity.EVEN, usualRooms(courses), null);
        }
    }

    private void add(List<CourseLine> courses, Parity parity, Set<String> rooms, @Nullable Hour hour) {
        var first = courses.getFirst();
        var teaching =
                courses.stream().flatMap(course -> teachers(course).stream()).collect(Collectors.toSet());
        var lesson = new Lesson(
                courses,
                teaching,
                parity,
                rooms,
                rooms.isEmpty() ? conditions.roomKind(first.subjectId()) : "",
                conditions.difficult(first.subject(), first.parallel()),
                conditions.mostADay(first.parallel()),
                first.weeklyHours().intValue() > conditions.days());
        units.add(new Unit(units.size(), lesson, conditions.possible(lesson.teachers()), hour));
    }

    /// Where the courses are taught as a rule.
    private Set<String> usualRooms(Collection<CourseLine> courses) {
        return courses.stream()
                .map(conditions::usualRoom)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static boolean teacher(Unit one, Unit other) {
        return one.lesson().teachers().stream().anyMatch(other.lesson().teachers()::contains);
    }

    private boolean pupils(Unit one, Unit other) {
        return one.lesson().courses().stream()
                .anyMatch(course -> other.lesson().courses().stream()
                        .anyMatch(second -> week.groups().between(course.groupId(), second.groupId())));
    }

    private static boolean room(Unit one, Unit other) {
        return one.lesson().rooms().stream().anyMatch(other.lesson().rooms()::contains);
    }

    private static Set<PersonId> teachers(CourseLine course) {
        return course.teachers().stream().map(PersonName::person).collect(Collectors.toSet());
    }
}
