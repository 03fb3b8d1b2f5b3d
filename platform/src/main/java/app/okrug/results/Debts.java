package app.okrug.results;

import app.okrug.access.Access;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.curriculum.CourseId;
import app.okrug.curriculum.CourseLine;
import app.okrug.curriculum.Courses;
import app.okrug.school.ClassId;
import app.okrug.school.SchoolClock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What pupils still owe: the «points» of the journal that no mark has closed (K21).
@Service
@Transactional(readOnly = true)
public class Debts {

    private final Access access;
    private final Courses courses;
    private final DebtReading reading;
    private final SchoolClock clock;

    Debts(Access access, Courses courses, DebtReading reading, SchoolClock clock) {
        this.access = access;
        this.courses = courses;
        this.reading = reading;
        this.clock = clock;
    }

    /// The debts of a class in all subjects, by pupil, the earliest first.
    public List<DebtLine> ofClass(ClassId id) {
        access.require(Right.RESULT_VIEW, Target.schoolClass(id.value()));

        return reading.ofClass(courses.attendedBy(id), id);
    }

    /// The debts in one course, by pupil, the earliest first.
    public List<DebtLine> ofCourse(CourseId id) {
        var course = courses.get(id);
        access.require(Right.RESULT_VIEW, target(course));

        return reading.in(List.of(course), null);
    }

    /// The debts in all courses that the acting person teaches today.
    public List<DebtLine> ofMine() {
        var taught = courses.ofTeacher(access.actor().person(), clock.today()).stream()
                .filter(course -> access.allows(Right.RESULT_VIEW, target(course)))
                .toList();
        return reading.in(taught, null);
    }

    private static Target target(CourseLine course) {
        return Target.course(course.id().value(), course.classId().value(), course.parallel());
    }
}
