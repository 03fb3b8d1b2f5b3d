package app.okrug.journal;

import app.okrug.access.Target;
import app.okrug.curriculum.CourseLine;
import app.okrug.curriculum.PlannedLessonId;
import app.okrug.curriculum.RosterLine;
import app.okrug.timetable.LessonLine;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// A lesson with all that a decision about it needs: its course, and who belonged to it.
///
/// @param grading how its subject is marked in this year of study on its day
/// @param planned those of the lines asked for that the course's lesson plan has
record LessonPlace(
        LessonLine lesson, CourseLine course, Grading grading, List<RosterLine> roster, Set<PlannedLessonId> planned) {

    Target target() {
        return Target.lesson(course.id().value(), course.classId().value(), course.parallel(), lesson.day())
                .in(lesson.id().value());
    }

    Target target(UUID pupil) {
        return Target.mark(
                        course.id().value(),
                        course.classId().value(),
                        course.parallel(),
                        lesson.day(),
                        pupil,
                        attends(pupil))
                .in(lesson.id().value());
    }

    /// Whether the pupil belongs to the course on any day of its page.
    boolean knows(UUID pupil) {
        return roster.stream().anyMatch(line -> line.pupil().value().equals(pupil));
    }

    boolean plans(UUID line) {
        return planned.contains(new PlannedLessonId(line));
    }

    private boolean attends(UUID pupil) {
        return roster.stream().anyMatch(line -> line.pupil().value().equals(pupil) && line.on(lesson.day()));
    }
}
