package app.okrug.diary;

import app.okrug.curriculum.CourseLine;
import app.okrug.curriculum.Courses;
import app.okrug.journal.DayEndings;
import app.okrug.journal.HomeworkTimes;
import app.okrug.school.SchoolClock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Tells homework that was written after the act's deadline (K3). The act is asked as it stood on the day of the
/// lesson.
@Component
class LateHomework {

    private final HomeworkTimes times;
    private final Courses courses;
    private final DayEndings endings;
    private final SchoolClock clock;

    LateHomework(HomeworkTimes times, Courses courses, DayEndings endings, SchoolClock clock) {
        this.times = times;
        this.courses = courses;
        this.endings = endings;
        this.clock = clock;
    }

    /// The same homework, with the missed deadline where there is one. Nothing is asked of the database as long as each
    /// task was written so early that no deadline can have passed: no event of a day lies before the end of
    /// the lesson itself.
    List<DiaryHomework> told(List<HomeworkReading.Given> given) {
        var doubtful = given.stream().filter(this::perhapsLate).toList();
        if (doubtful.isEmpty()) {
            return given.stream().map(HomeworkReading.Given::homework).toList();
        }
        var taught =
                courses
                        .of(doubtful.stream()
                                .map(task -> task.homework().course())
                                .collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(CourseLine::id, course -> course));
        return given.stream()
                .map(task -> {
                    var course = taught.get(task.homework().course());
                    return course == null || !perhapsLate(task) ? task.homework() : told(task, course);
                })
                .toList();
    }

    private DiaryHomework told(HomeworkReading.Given task, CourseLine course) {
        var day = task.lesson().day();
        return times.due(course, task.lesson(), endings.of(course, day, day))
                .filter(due -> task.homework().givenAt().isAfter(due))
                .map(task.homework()::lateFor)
                .orElse(task.homework());
    }

    private boolean perhapsLate(HomeworkReading.Given task) {
        return task.homework().givenAt().isAfter(end(task));
    }

    private Instant end(HomeworkReading.Given task) {
        return task.lesson()
                .day()
                .atTime(task.lesson().ends())
                .atZone(clock.zone())
                .toInstant();
    }
}
