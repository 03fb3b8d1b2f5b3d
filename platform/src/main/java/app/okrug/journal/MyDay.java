package app.okrug.journal;

import app.okrug.access.Access;
import app.okrug.access.CurrentActor;
import app.okrug.access.Right;
import app.okrug.curriculum.CourseId;
import app.okrug.curriculum.CourseLine;
import app.okrug.curriculum.Courses;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import app.okrug.school.SchoolClock;
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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A teacher's day: the lessons in order and what is missing in them, and what is still missing in earlier ones.
@Service
@Transactional(readOnly = true)
public class MyDay {

    private final Access access;
    private final Lessons lessons;
    private final Courses courses;
    private final StoredCells storedCells;
    private final StoredRecords storedRecords;
    private final Duties duties;
    private final Regulation regulation;
    private final SchoolClock clock;

    MyDay(
            Access access,
            Lessons lessons,
            Courses courses,
            StoredCells storedCells,
            StoredRecords storedRecords,
            Duties duties,
            Regulation regulation,
            SchoolClock clock) {
        this.access = access;
        this.lessons = lessons;
        this.courses = courses;
        this.storedCells = storedCells;
        this.storedRecords = storedRecords;
        this.duties = duties;
        this.regulation = regulation;
        this.clock = clock;
    }

    /// Something missing in an earlier lesson.
    public record Missing(LocalDate day, DayLine lesson) {}

    /// The lessons of the acting teacher on a day.
    public List<DayLine> lessons(LocalDate day) {
        return lines(day, day).getOrDefault(day, List.of());
    }

    /// What is missing in lessons before a day, the oldest first. The regulation says how far back one looks
    /// (regulations.md Q24).
    public List<Missing> missingBefore(LocalDate day) {
        var from = day.minusDays(regulation.current(Parameter.NOT_FILLED_DAYS).value());
        var missing = new ArrayList<Missing>();
        lines(from, day.minusDays(1)).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> entry.getValue().stream()
                        .filter(line -> !line.duties().isEmpty())
                        .forEach(line -> missing.add(new Missing(entry.getKey(), line))));
        return missing;
    }

    private Map<LocalDate, List<DayLine>> lines(LocalDate from, LocalDate to) {
        var actor = CurrentActor.require();
        var taught = lessons.ofTeacher(actor.person(), from, to).stream()
                .filter(lesson -> !lesson.cancelled())
                .toList();
        var byCourse = courses.of(taught.stream().map(LessonLine::course).collect(Collectors.toSet())).stream()
                .filter(course -> access.allows(Right.JOURNAL_VIEW, JournalPages.target(course)))
                .collect(Collectors.toMap(CourseLine::id, course -> course));
        var shown = taught.stream()
                .filter(lesson -> byCourse.containsKey(lesson.course()))
                .toList();
        var ids = shown.stream().map(lesson -> lesson.id().value()).toList();
        var records = storedRecords.of(ids);
        var owed = owed(shown, byCourse, records, storedCells.marked(ids));
        return shown.stream()
                .map(lesson -> Map.entry(lesson.day(), line(lesson, byCourse, records, owed)))
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
                owed.getOrDefault(id, List.of()));
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
