package app.okrug.homework;

import app.okrug.access.Target;
import app.okrug.curriculum.CourseLine;
import app.okrug.curriculum.Courses;
import app.okrug.curriculum.RosterLine;
import app.okrug.curriculum.Rosters;
import app.okrug.timetable.LessonId;
import app.okrug.timetable.LessonLine;
import app.okrug.timetable.Lessons;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Where a task stands: its lesson, its course, and who was taught there that day.
@Component
class LessonTasks {

    private final Lessons lessons;
    private final Courses courses;
    private final Rosters rosters;

    LessonTasks(Lessons lessons, Courses courses, Rosters rosters) {
        this.lessons = lessons;
        this.courses = courses;
        this.rosters = rosters;
    }

    /// A lesson with its course.
    record Place(LessonLine lesson, CourseLine course) {

        Target target() {
            return Target.lesson(course.id().value(), course.classId().value(), course.parallel(), lesson.day())
                    .in(lesson.id().value());
        }

        /// The lesson without its day, where the age of the lesson is of no matter.
        Target courseTarget() {
            return Target.course(course.id().value(), course.classId().value(), course.parallel())
                    .in(lesson.id().value());
        }
    }

    /// @throws app.okrug.timetable.UnknownLesson when there is none of this id
    Place place(UUID lesson) {
        var line = lessons.get(new LessonId(lesson));
        return new Place(line, courses.get(line.course()));
    }

    List<RosterLine> roster(Place place) {
        var day = place.lesson().day();
        return rosters.of(place.course().id(), day, day).stream()
                .filter(line -> line.on(day))
                .toList();
    }
}
