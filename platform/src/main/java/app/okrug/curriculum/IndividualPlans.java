package app.okrug.curriculum;

import static app.okrug.access.Right.CURRICULUM_INDIVIDUAL;

import app.okrug.access.Access;
import app.okrug.access.PersonId;
import app.okrug.access.Relationships;
import app.okrug.access.Target;
import app.okrug.people.PersonNames;
import app.okrug.people.Pupils;
import app.okrug.people.UnknownPerson;
import app.okrug.school.ClassLine;
import app.okrug.school.SchoolClock;
import app.okrug.school.StaleCopy;
import app.okrug.school.YearId;
import app.okrug.school.Years;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Individual curricula. What they say holds at once wherever it is asked who attends a course: in the
/// journal, the timetable of the diary, the results and all counts.
@Service
@Transactional
public class IndividualPlans {

    private final Access access;
    private final Relationships relationships;
    private final IndividualPlanTable plans;
    private final IndividualSpans spans;
    private final Audiences audiences;
    private final Courses courses;
    private final Pupils pupils;
    private final PersonNames names;
    private final Years years;
    private final SchoolClock clock;
    private final ApplicationEventPublisher events;

    IndividualPlans(
            Access access,
            Relationships relationships,
            IndividualPlanTable plans,
            IndividualSpans spans,
            Audiences audiences,
            Courses courses,
            Pupils pupils,
            PersonNames names,
            Years years,
            SchoolClock clock,
            ApplicationEventPublisher events) {
        this.access = access;
        this.relationships = relationships;
        this.plans = plans;
        this.spans = spans;
        this.audiences = audiences;
        this.courses = courses;
        this.pupils = pupils;
        this.names = names;
        this.years = years;
        this.clock = clock;
        this.events = events;
    }

    /// The plans of a year, by class and name.
    @Transactional(readOnly = true)
    public List<IndividualPlanLine> ofYear(YearId year) {
        access.require(CURRICULUM_INDIVIDUAL, Target.school());

        return plans.ofYear(year, clock.today());
    }

    /// The plans of a pupil, the earliest first.
    @Transactional(readOnly = true)
    public List<IndividualPlanLine> ofPupil(PersonId pupil) {
        access.require(CURRICULUM_INDIVIDUAL, Target.school());

        return plans.ofPupil(pupil, clock.today());
    }

    /// What a plan of a pupil that begins on a day can be made of.
    ///
    /// @throws UnfitPlan when the pupil is in no class that day
    /// @throws UnknownPerson when there is none of this id
    @Transactional(readOnly = true)
    public PlanChoices choices(PersonId pupil, LocalDate day) {
        access.require(CURRICULUM_INDIVIDUAL, Target.school());

        var name = names.of(List.of(pupil)).get(pupil);
        if (name == null) {
            throw new UnknownPerson(pupil.value().toString());
        }
        var schoolClass = pupils.classOf(pupil, day).orElseThrow(() -> new UnfitPlan(UnfitPlan.Why.IN_NO_CLASS));
        var own = courses.ofGroupsOf(pupil, schoolClass.year(), day);
        var known = own.stream().map(CourseLine::id).collect(Collectors.toSet());
        var others = courses.ofYear(schoolClass.year()).stream()
                .filter(course -> !known.contains(course.id()))
                .sorted(Comparator.comparingInt(course -> Math.abs(course.parallel() - schoolClass.parallel())))
                .toList();
        return new PlanChoices(name, schoolClass, own, others);
    }

    /// Makes a plan, or has it be as given.
    ///
    /// @throws UnfitPlan when it cannot be so
    /// @throws StaleCopy when somebody else has changed it since it was read
    public void save(IndividualPlan plan) {
        access.require(CURRICULUM_INDIVIDUAL, Target.school());

        plans.lock(plan.pupil());
        var schoolClass = pupils.classOf(plan.pupil(), plan.startsOn())
                .filter(line -> line.id().equals(plan.schoolClass()))
                .orElseThrow(() -> new UnfitPlan(UnfitPlan.Why.IN_NO_CLASS));
        within(plan, schoolClass);
        if (plan.courses().isEmpty()) {
            throw new UnfitPlan(UnfitPlan.Why.NOTHING);
        }
        if (plans.overlaps(plan)) {
            throw new UnfitPlan(UnfitPlan.Why.OVERLAPS);
        }
        var known = plans.ofPupil(plan.pupil(), clock.today()).stream()
                .anyMatch(line -> line.plan().id().equals(plan.id()));
        if (!known && plan.version() == 0) {
            plans.add(plan);
        } else if (!plans.change(plan)) {
            throw new StaleCopy("individual plan " + plan.id().value());
        }
        done(plan, IndividualPlanChanged.What.SAVED);
    }

    /// Takes a plan away as if it had never been. To end one, give it a last day.
    ///
    /// @throws StaleCopy when somebody else has changed it since it was read
    public void remove(IndividualPlan plan) {
        access.require(CURRICULUM_INDIVIDUAL, Target.school());

        plans.lock(plan.pupil());
        if (!plans.remove(plan.id(), plan.version())) {
            throw new StaleCopy("individual plan " + plan.id().value());
        }
        done(plan, IndividualPlanChanged.What.REMOVED);
    }

    private void within(IndividualPlan plan, ClassLine schoolClass) {
        var year = years.all().stream()
                .filter(one -> one.id().equals(schoolClass.year()))
                .findFirst()
                .orElseThrow();
        var until = plan.endsOn();
        if (plan.startsOn().isBefore(year.startsOn())
                || plan.startsOn().isAfter(year.endsOn())
                || until != null && until.isAfter(year.endsOn())) {
            throw new UnfitPlan(UnfitPlan.Why.OUTSIDE_YEAR);
        }
    }

    private void done(IndividualPlan plan, IndividualPlanChanged.What what) {
        spans.follow();
        audiences.follow();
        events.publishEvent(new IndividualPlanChanged(
                plan.pupil(), what, plan.startsOn(), plan.courses().size()));
        relationships.changed();
    }
}
