package app.okrug.journal;

import app.okrug.access.Access;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.curriculum.CourseLine;
import app.okrug.school.TermLine;
import app.okrug.timetable.LessonLine;
import app.okrug.timetable.Lessons;
import java.util.List;
import org.springframework.stereotype.Component;

/// How far the reader of a page sees: the whole of it, or the lessons that are given for a colleague.
@Component
class PageReach {

    private final Access access;
    private final Lessons lessons;

    PageReach(Access access, Lessons lessons) {
        this.access = access;
        this.lessons = lessons;
    }

    /// The lessons of the page that the reader may see: whoever replaces a colleague sees only those he gives
    /// (J-34).
    List<LessonLine> lessons(CourseLine course, TermLine term) {
        var held = lessons.ofCourse(course.id(), term.startsOn(), term.endsOn()).stream()
                .filter(lesson -> !lesson.cancelled())
                .toList();
        if (access.allows(Right.JOURNAL_VIEW, target(course))) {
            return held;
        }
        var given = held.stream()
                .filter(lesson -> access.allows(Right.JOURNAL_VIEW, target(course, lesson)))
                .toList();
        if (given.isEmpty()) {
            access.require(Right.JOURNAL_VIEW, target(course));
        }
        return given;
    }

    /// Where the reader stands on the page: the whole course, or for a substitute one of the lessons shown.
    Target here(CourseLine course, List<LessonLine> shown) {
        return access.allows(Right.JOURNAL_VIEW, target(course)) ? target(course) : target(course, shown.getFirst());
    }

    private static Target target(CourseLine course, LessonLine lesson) {
        return target(course).in(lesson.id().value());
    }

    /// The whole page of a course.
    static Target target(CourseLine course) {
        return Target.course(course.id().value(), course.classId().value(), course.parallel());
    }
}
