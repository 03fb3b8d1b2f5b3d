package app.okrug.journal;

import app.okrug.curriculum.CourseLine;
import app.okrug.regulation.Deadline;
import app.okrug.school.SchoolClock;
import app.okrug.timetable.DayEnds;
import app.okrug.timetable.LessonLine;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// When deadlines of a course fall due: each school counts from another event of the day (regulations.md P4a).
@Component
public class DayEndings {

    private final DayEnds dayEnds;
    private final SchoolClock clock;

    DayEndings(DayEnds dayEnds, SchoolClock clock) {
        this.dayEnds = dayEnds;
        this.clock = clock;
    }

    /// The days of a course from one to another. What the act does not count from is never asked of the database.
    public Ends of(CourseLine course, LocalDate from, LocalDate to) {
        return new Ends(course, from, to);
    }

    /// The ends of the days of one course.
    public final class Ends {

        private final CourseLine course;
        private final LocalDate from;
        private final LocalDate to;
        private final Map<Deadline.Reference, Map<LocalDate, LocalTime>> known =
                new EnumMap<>(Deadline.Reference.class);

        private Ends(CourseLine course, LocalDate from, LocalDate to) {
            this.course = course;
            this.from = from;
            this.to = to;
        }

        /// When a deadline falls due for a lesson; empty when there is none.
        public Optional<Instant> due(Deadline deadline, LessonLine lesson) {
            var zone = clock.zone();
            var day = lesson.day();
            return switch (deadline.reference()) {
                case NONE -> Optional.empty();
                case LESSON_DAY ->
                    Optional.of(endOf(day.plusDays(deadline.after().toDays()), zone));
                case WEEK -> Optional.of(endOf(day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)), zone));
                case CLASS_LAST_LESSON, TEACHER_LAST_LESSON, PUPILS_LAST_LESSON -> {
                    var last = ends(deadline.reference()).getOrDefault(day, lesson.ends());
                    yield Optional.of(day.atTime(last).atZone(zone).toInstant().plus(deadline.after()));
                }
            };
        }

        private Map<LocalDate, LocalTime> ends(Deadline.Reference reference) {
            return known.computeIfAbsent(reference, _ -> switch (reference) {
                case CLASS_LAST_LESSON -> dayEnds.ofClass(course.classId(), from, to);
                case PUPILS_LAST_LESSON -> dayEnds.ofPupils(course.id(), from, to);
                case TEACHER_LAST_LESSON ->
                    course.teachers().isEmpty()
                            ? Map.of()
                            : dayEnds.ofTeacher(course.teachers().getFirst().person(), from, to);
                case LESSON_DAY, WEEK, NONE -> Map.of();
            });
        }

        private static Instant endOf(LocalDate day, ZoneId zone) {
            return day.plusDays(1).atStartOfDay(zone).toInstant().minusSeconds(1);
        }
    }
}
