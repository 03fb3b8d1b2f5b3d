package app.okrug.curriculum;

import static app.okrug.access.Right.IMPORT_RUN;

import app.okrug.access.Access;
import app.okrug.access.Relationships;
import app.okrug.access.Target;
import app.okrug.school.Counts;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes whole lists of what is taught into the current year. Rows that are there already change nothing; what a list
/// does not name stays as it is.
@Service
@Transactional
public class Curriculum {

    private final Access access;
    private final Relationships relationships;
    private final PlanWriting plan;
    private final LoadWriting load;
    private final LessonPlanWriting lessonPlans;
    private final ApplicationEventPublisher events;

    Curriculum(
            Access access,
            Relationships relationships,
            PlanWriting plan,
            LoadWriting load,
            LessonPlanWriting lessonPlans,
            ApplicationEventPublisher events) {
        this.access = access;
        this.relationships = relationships;
        this.plan = plan;
        this.load = load;
        this.lessonPlans = lessonPlans;
        this.events = events;
    }

    /// Takes over the curriculum plan: hours a week by subject and parallel. No hours mean that nothing is taught.
    public Counts applyPlan(List<PlanHoursRow> rows) {
        access.require(IMPORT_RUN, Target.school());

        var counts = plan.apply(rows);
        events.publishEvent(new TeachingListTaken("plan", counts));
        return counts;
    }

    /// Takes over the teaching load: one course for each class or subgroup and subject. The first teacher of a course
    /// teaches it from the beginning of the year; another one from today on.
    ///
    /// @throws app.okrug.people.UnknownPerson when nobody on the staff has a personnel number
    public Counts applyLoad(List<LoadRow> rows) {
        access.require(IMPORT_RUN, Target.school());

        var counts = load.apply(rows);
        relationships.changed();
        events.publishEvent(new TeachingListTaken("load", counts));
        return counts;
    }

    /// Takes over the lesson plan of a subject in a parallel and binds it to all its courses.
    public Counts applyLessonPlan(String subject, int parallel, List<PlannedLessonRow> rows) {
        access.require(IMPORT_RUN, Target.school());

        var counts = lessonPlans.apply(subject.strip(), parallel, rows);
        events.publishEvent(new TeachingListTaken("lesson_plan", counts));
        return counts;
    }
}
