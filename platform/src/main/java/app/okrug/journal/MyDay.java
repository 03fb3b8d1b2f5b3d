package app.okrug.journal;

import app.okrug.access.Access;
import app.okrug.access.CurrentActor;
import app.okrug.access.PersonId;
import app.okrug.access.Right;
import app.okrug.curriculum.CourseId;
import app.okrug.curriculum.CourseLine;
import app.okrug.curriculum.Courses;
import app.okrug.people.PersonName;
import app.okrug.people.PersonNames;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import app.okrug.school.SchoolClock;
import app.okrug.substitutions.Replacement;
import app.okrug.substitutions.Replacements;
import app.okrug.timetable.LessonId;
import app.okrug.timetable.LessonLine;
import app.okrug.timetable.Lessons;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A teacher's day: the lessons in order and what is missing in them, and what is still missing in earlier
/// ones.
@Service
@Transactional(readOnly = true)
public class MyDay {

    /// How many days ahead one is told of lessons to give for colleagues.
    private static final int AHEAD = 14;

    private final Access access;
    private final Lessons lessons;
    private final Courses courses;
    private final StoredCells storedCells;
    private final StoredRecords storedRecords;
    private final Duties duties;
    private final Replacements replacements;
    private final PersonNames names;
    private final Regulation regulation;
    private final SchoolClock clock;

    MyDay(
            Access access,
            Lessons lessons,
            Courses courses,
            StoredCells storedCells,
            StoredRecords storedRecords,
            Duties duties,
            Replacements replacements,
            PersonNames names,
            Regulation regulation,
            SchoolClock clock) {
        this.access = access;
        this.lessons = lessons;
        this.courses = courses;
        this.storedCells = storedCells;
        this.storedRecords = storedRecords;
        this.duties = duties;
        this.replacements = replacements;
        this.names = names;
        this.regulation = regulation;
        this.clock = clock;
    }

    /// A lesson of another day: something is missing in it, or it is to be given for a colleague.
    public record OfDay(LocalDate day, DayLine lesson) {}

    /// The lessons of the acting teacher on a day.
    public List<DayLine> lessons(LocalDate day) {
        return lessons(CurrentActor.require().person(), day);
    }

    /// The lessons of somebody on a day, as far as the acting person may see them.
    List<DayLine> lessons(PersonId teacher, LocalDate day) {
        return lines(teacher, day, day).getOrDefault(day, List.of());
    }

    /// What is missing in lessons before a day, the oldest first. The regulation says how far back one looks
    /// (regulations.md Q24).
    public List<OfDay> missingBefore(LocalDate day) {
        var from = day.minusDays(regulation.current(Parameter.NOT_FILLED_DAYS).value());
        var missing = new ArrayList<OfDay>();
        lines(from, day.minusDays(1)).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> entry.getValue().stream()
                        .filter(line -> !line.duties().isEmpty())
                        .forEach(line -> missing.add(new OfDay(entry.getKey(), line))));
        return missing;
    }

    /// The lessons that the acting person is to give for colleagues on the days after a day, the earliest
    /// first.
    public List<OfDay> replacingAfter(LocalDate day) {
        return lines(day.plusDays(1), day.plusDays(AHEAD)).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(entry -> entry.getValue().stream()
                        .filter(line -> line.replaces() != null)
                        .map(line -> new OfDay(entry.getKey(), line)))
                .toList();
    }

    private Map<LocalDate, List<DayLine>> lines(LocalDate from, LocalDate to) {
        return lines(CurrentActor.require().person(), from, to);
    }

    private Map<LocalDate, List<DayLine>> lines(PersonId teacher, LocalDate from, LocalDate to) {
        var replaced = replacements.of(teacher, from, to);
        var absent = new HashMap<LessonId, PersonId>();
        replaced.stream()
                .filter(lesson -> lesson.substitute().equals(teacher))
                .forEach(lesson -> absent.put(lesson.lesson(), lesson.absent()));
        var givenByOthers = replaced.stream().map(Replacement::lesson).collect(Collectors.toSet());
        var taught = Stream.concat(
                        lessons.ofTeacher(teacher, from, to).stream()
                                .filter(lesson -> !givenByOthers.contains(lesson.id())),
                        lessons.of(absent.keySet()).stream())
                .filter(lesson -> !lesson.cancelled())
                .toList();
        var absentNames = names.of(absent.values());
        var byCourse = courses.of(taught.stream().map(LessonLine::course).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(CourseLine::id, course -> course));
        var shown = taught.stream()
                .filter(lesson -> {
                    var course = byCourse.get(lesson.course());
                    return course != null
                            && access.allows(
                                    Right.JOURNAL_VIEW,
                                    PageReach.target(course).in(lesson.id().value()));
                })
                .toList();
        var ids = shown.stream().map(lesson -> lesson.id().value()).toList();
        var records = storedRecords.of(ids);
        var owed = owed(shown, byCourse, records, storedCells.marked(ids));
        return shown.stream()
                .map(lesson -> Map.entry(
                        lesson.day(),
                        line(lesson, byCourse, records, replaces(absentNames, absent.get(lesson.id())), owed)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        Collectors.collectingAndThen(
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList()), MyDay::inOrder)));
    }

    private Map<UUID, List<Duty>> owed(
            List<LessonLine> shown,
            Map<CourseId, CourseLine> byCourse,
            Map<UUID, StoredRecord> records,
            Set<UUID> marked) {
        var owed = new HashMap<UUID, List<Duty>>();
        shown.stream()
                .collect(Collectors.groupingBy(LessonLine::course))
                .forEach((course, ofCourse) -> duties.of(
                                Objects.requireNonNull(byCourse.get(course)), ofCourse, records, marked)
                        .forEach(duty -> owed.computeIfAbsent(duty.lesson(), _ -> new ArrayList<>())
                                .add(duty)));
        return owed;
    }

    private DayLine line(
            LessonLine lesson,
            Map<CourseId, CourseLine> byCourse,
            Map<UUID, StoredRecord> records,
            @Nullable String replaces,
            Map<UUID, List<Duty>> owed) {
        var id = lesson.id().value();
        var course = Objects.requireNonNull(byCourse.get(lesson.course()));
        var record = records.getOrDefault(id, StoredRecord.untouched(id));
        return new DayLine(
                id,
                lesson.course().value(),
                lesson.number(),
                lesson.starts(),
                lesson.ends(),
                lesson.room(),
                course.subject(),
                course.audience(),
                record.topic(),
                record.homework(),
                record.attendanceAt() != null,
                state(lesson),
                replaces,
                owed.getOrDefault(id, List.of()));
    }

    private static @Nullable String replaces(Map<PersonId, PersonName> names, @Nullable PersonId absent) {
        var name = absent == null ? null : names.get(absent);
        return name == null ? null : name.brief();
    }

    private DayLine.State state(LessonLine lesson) {
        var now = clock.now();
        var starts = lesson.day().atTime(lesson.starts()).atZone(clock.zone()).toInstant();
        var ends = lesson.day().atTime(lesson.ends()).atZone(clock.zone()).toInstant();
        if (now.isBefore(starts)) {
            return DayLine.State.COMING;
        }
        return now.isBefore(ends) ? DayLine.State.NOW : DayLine.State.OVER;
    }

    private static List<DayLine> inOrder(List<DayLine> lines) {
        return lines.stream().sorted(Comparator.comparingInt(DayLine::number)).toList();
    }
}
