package app.okrug.admin.rights;

import app.okrug.access.PersonId;
import app.okrug.access.Target;
import app.okrug.curriculum.CourseId;
import app.okrug.curriculum.CourseLine;
import app.okrug.curriculum.Courses;
import app.okrug.curriculum.Rosters;
import app.okrug.people.Pupils;
import app.okrug.timetable.LessonLine;
import app.okrug.timetable.Lessons;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The object that a question names, told to the decision as the journal and the registers tell it.
@Component
class AskedObject {

    private final Courses courses;
    private final Rosters rosters;
    private final Lessons lessons;
    private final Pupils pupils;

    AskedObject(Courses courses, Rosters rosters, Lessons lessons, Pupils pupils) {
        this.courses = courses;
        this.rosters = rosters;
        this.lessons = lessons;
        this.pupils = pupils;
    }

    /// The school as a whole when nothing was named, or nothing that is there.
    Target of(Question question) {
        if (question.course() != null) {
            var found = courses.of(List.of(new CourseId(question.course())));
            if (!found.isEmpty()) {
                return inCourse(found.getFirst(), question.day(), question.pupil());
            }
        }
        if (question.pupil() != null) {
            var schoolClass = pupils.classOf(new PersonId(question.pupil()), question.on())
                    .map(line -> line.id().value())
                    .orElse(null);
            return question.day() == null
                    ? Target.pupil(question.pupil(), schoolClass)
                    : Target.duty(question.pupil(), schoolClass, question.day());
        }
        return question.schoolClass() == null ? Target.school() : Target.schoolClass(question.schoolClass());
    }

    /// A lesson that is given for a colleague is told by itself, so that it is within the reach of who gives it.
    private Target inCourse(CourseLine course, @Nullable LocalDate day, @Nullable UUID pupil) {
        var id = course.id().value();
        var classId = course.classId().value();
        if (day == null) {
            return Target.course(id, classId, course.parallel());
        }
        var target = pupil == null
                ? Target.lesson(id, classId, course.parallel(), day)
                : Target.mark(id, classId, course.parallel(), day, pupil, attends(course, pupil, day));
        return lessons.ofCourse(course.id(), day, day).stream()
                .map(LessonLine::id)
                .findFirst()
                .map(lesson -> target.in(lesson.value()))
                .orElse(target);
    }

    private boolean attends(CourseLine course, UUID pupil, LocalDate day) {
        return rosters.present(List.of(course.id()), day).values().stream()
                .anyMatch(present -> present.contains(new PersonId(pupil)));
    }
}
