package app.okrug.web.plans;

import app.okrug.access.Access;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.curriculum.CourseLine;
import app.okrug.curriculum.Courses;
import app.okrug.curriculum.SubjectId;
import app.okrug.school.SchoolClock;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/// For which courses and subjects the reader can make a plan.
@Component
class PlanCourses {

    private final Access access;
    private final Courses courses;
    private final SchoolClock clock;

    PlanCourses(Access access, Courses courses, SchoolClock clock) {
        this.access = access;
        this.courses = courses;
        this.clock = clock;
    }

    /// One course for each subject and parallel that the reader teaches.
    List<CourseLine> own() {
        var found = new LinkedHashMap<String, CourseLine>();
        courses.ofTeacher(access.actor().person(), clock.today()).stream()
                .filter(course -> access.allows(
                        Right.LESSON_PLAN_EDIT,
                        Target.course(course.id().value(), course.classId().value(), course.parallel())))
                .forEach(course -> found.putIfAbsent(course.subjectId().value() + "/" + course.parallel(), course));
        return List.copyOf(found.values());
    }

    /// Those of one subject.
    List<CourseLine> own(SubjectId subject) {
        return own().stream()
                .filter(course -> course.subjectId().equals(subject))
                .toList();
    }
}
