package app.okrug.journal;

import app.okrug.curriculum.CourseLine;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import app.okrug.school.SchoolClock;
import app.okrug.timetable.LessonLine;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Until when homework has to be written: by the act's deadline, and on the day of the lesson not later than the time
/// at which the last of it has to stand in the diary (Q28). The act is asked as it stood on the day of the lesson.
@Component
public class HomeworkTimes {

    private final Regulation regulation;
    private final SchoolClock clock;

    HomeworkTimes(Regulation regulation, SchoolClock clock) {
        this.regulation = regulation;
        this.clock = clock;
    }

    /// When the homework of a lesson falls due; empty when the act sets no deadline.
    public Optional<Instant> due(CourseLine course, LessonLine lesson, DayEndings.Ends ends) {
        var places = Gradings.places(course);
        var deadline = regulation
                .onDay(Parameter.HOMEWORK_DEADLINE, lesson.day(), places)
                .value();
        return ends.due(deadline, lesson).map(due -> {
            var latest = latest(course, lesson);
            return latest.isBefore(due) ? latest : due;
        });
    }

    /// Nobody has to write homework before the lesson is over.
    private Instant latest(CourseLine course, LessonLine lesson) {
        var time = regulation
                .onDay(Parameter.HOMEWORK_LATEST_TIME, lesson.day(), Gradings.places(course))
                .value();
        if (time.equals(Parameter.HOMEWORK_LATEST_TIME.usual())) {
            return Instant.MAX;
        }
        var later = time.isBefore(lesson.ends()) ? lesson.ends() : time;
        return lesson.day().atTime(later).atZone(clock.zone()).toInstant();
    }
}
