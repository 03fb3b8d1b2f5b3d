package app.okrug.plans;

import static app.okrug.access.Right.LESSON_PLAN_APPROVE;
import static app.okrug.access.Right.LESSON_PLAN_EDIT;

import app.okrug.access.Access;
import app.okrug.access.Decision;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.curriculum.CourseId;
import app.okrug.curriculum.CourseLine;
import app.okrug.curriculum.Courses;
import app.okrug.curriculum.LessonPlanId;
import app.okrug.files.Files;
import app.okrug.people.PersonNames;
import app.okrug.school.SchoolClock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads lesson plans for the one who looks, and finds by which course somebody has to do with one.
@Component
class PlanReading {

    private final Access access;
    private final PlanStore store;
    private final PlanVersions versions;
    private final Courses courses;
    private final PersonNames names;
    private final Files files;
    private final SchoolClock clock;
    private final JdbcClient sql;

    PlanReading(
            Access access,
            PlanStore store,
            PlanVersions versions,
            Courses courses,
            PersonNames names,
            Files files,
            SchoolClock clock,
            JdbcClient sql) {
        this.access = access;
        this.store = store;
        this.versions = versions;
        this.courses = courses;
        this.names = names;
        this.files = files;
        this.clock = clock;
        this.sql = sql;
    }

    List<PlanLine> lines() {
        var stored = store.all();
        var owners = names.of(stored.stream()
                .map(PlanStore.Stored::owner)
                .filter(Objects::nonNull)
                .toList());
        var followed = new HashSet<LessonPlanId>();
        own().forEach(course -> {
            if (course.lessonPlanId() != null) {
                followed.add(course.lessonPlanId());
            }
        });
        var me = access.actor().person();
        return stored.stream()
                .map(plan -> {
                    var owner = plan.owner() == null ? null : owners.get(plan.owner());
                    return line(
                            plan,
                            owner == null ? null : owner.brief(),
                            me.equals(plan.owner()) || followed.contains(plan.id()));
                })
                .toList();
    }

    PlanPage page(PlanStore.Stored plan) {
        var owner =
                plan.owner() == null ? null : names.of(List.of(plan.owner())).get(plan.owner());
        var decision = access.decide(rightToEdit(plan), targetToEdit(plan));
        var bound = bound(plan.id());
        var bindable = plan.kind() == PlanKind.TYPICAL
                ? List.<CourseLine>of()
                : own().stream()
                        .filter(course -> course.subjectId().equals(plan.subject())
                                && course.parallel() == plan.parallel()
                                && !plan.id().equals(course.lessonPlanId())
                                && access.allows(LESSON_PLAN_EDIT, Plans.target(course)))
                        .toList();
        return new PlanPage(
                line(
                        plan,
                        owner == null ? null : owner.brief(),
                        access.actor().person().equals(plan.owner())),
                plan.version(),
                plan.note(),
                store.rows(plan.id()),
                List.copyOf(store.used(plan.id())),
                named(bound),
                named(bindable),
                versions.of(plan.id()),
                files.of(Plans.MATERIALS, List.of(plan.id().value()))
                        .getOrDefault(plan.id().value(), List.of()),
                decision.allowed(),
                access.allows(LESSON_PLAN_APPROVE, Target.school()),
                decision instanceof Decision.Refused(var refusal) ? refusal.text() : null);
    }

    /// Who keeps typical plans is who approves; other plans are a matter of teaching.
    Right rightToEdit(PlanStore.Stored plan) {
        return plan.kind() == PlanKind.TYPICAL ? LESSON_PLAN_APPROVE : LESSON_PLAN_EDIT;
    }

    /// The object the right is asked for: a course by which the acting person has to do with the plan. Somebody else's
    /// plan is an object that tells nothing, so that only a right over the whole school reaches it.
    Target targetToEdit(PlanStore.Stored plan) {
        if (plan.kind() == PlanKind.TYPICAL) {
            return Target.school();
        }
        var me = access.actor().person();
        return own().stream()
                .filter(course -> plan.kind() == PlanKind.OWN
                        ? me.equals(plan.owner())
                                && course.subjectId().equals(plan.subject())
                                && course.parallel() == plan.parallel()
                        : plan.id().equals(course.lessonPlanId()))
                .findFirst()
                .map(Plans::target)
                .orElseGet(Target::school);
    }

    /// What the acting person teaches today.
    List<CourseLine> own() {
        return courses.ofTeacher(access.actor().person(), clock.today());
    }

    private List<CourseLine> bound(LessonPlanId plan) {
        return courses.of(sql.sql("select id from curriculum_course where lesson_plan = :plan")
                .param("plan", plan.value())
                .query((row, _) -> new CourseId(row.getObject("id", UUID.class)))
                .list());
    }

    private static List<PlanPage.Bound> named(List<CourseLine> lines) {
        return lines.stream()
                .map(course -> new PlanPage.Bound(course.id(), course.audience() + " · " + course.subject()))
                .toList();
    }

    private static PlanLine line(PlanStore.Stored plan, @org.jspecify.annotations.Nullable String owner, boolean mine) {
        return new PlanLine(
                plan.id(),
                plan.kind(),
                plan.state(),
                plan.subject(),
                plan.subjectName(),
                plan.parallel(),
                plan.name(),
                owner,
                plan.lessons(),
                plan.hours(),
                plan.courses(),
                mine);
    }
}
