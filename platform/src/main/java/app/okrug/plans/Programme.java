package app.okrug.plans;

import static app.okrug.access.Right.LESSON_PLAN_APPROVE;
import static app.okrug.access.Right.LESSON_PLAN_EDIT;
import static app.okrug.access.Right.LESSON_PLAN_VIEW;

import app.okrug.access.Access;
import app.okrug.access.Decision;
import app.okrug.access.Reach;
import app.okrug.access.Target;
import app.okrug.curriculum.CourseId;
import app.okrug.curriculum.CourseLine;
import app.okrug.curriculum.Courses;
import app.okrug.language.Texts;
import app.okrug.school.ClassId;
import app.okrug.school.SchoolClock;
import app.okrug.school.Years;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How courses get on with their plans: plan, given, deviation and its reasons (F14, R42), and what a course does when
/// lessons fall out: everything moves by itself; a topic may be merged with the one before, or dropped.
@Service
@Transactional
public class Programme {

    private static final int LONGEST_REASON = 300;
    private static final int MOST_HOURS = 100;

    private final Access access;
    private final Courses courses;
    private final Years years;
    private final ProgrammeReading reading;
    private final HourCorrections corrections;
    private final SchoolClock clock;
    private final Texts texts;
    private final ApplicationEventPublisher events;

    Programme(
            Access access,
            Courses courses,
            Years years,
            ProgrammeReading reading,
            HourCorrections corrections,
            SchoolClock clock,
            Texts texts,
            ApplicationEventPublisher events) {
        this.access = access;
        this.courses = courses;
        this.years = years;
        this.reading = reading;
        this.corrections = corrections;
        this.clock = clock;
        this.texts = texts;
        this.events = events;
    }

    /// What a course does about a line that has no lesson of its own any more.
    public enum Choice {
        /// Nothing: all later topics move on by themselves.
        MOVE,
        /// The topic is taught together with the one before.
        MERGE,
        /// The topic is left out.
        DROP
    }

    /// How far all courses within reach are, by class and subject, as of a day (R42).
    @Transactional(readOnly = true)
    public List<ProgrammeLine> report(LocalDate day) {
        var reached = switch (access.reach(LESSON_PLAN_VIEW)) {
            case Reach.Everywhere() -> courses.ofYear(years.current().id());
            case Reach.Only(var ownCourses, var ownClasses, var _) -> own(ownCourses, ownClasses);
        };
        return reading.lines(reached, day);
    }

    /// One course with its plan on the calendar, as of today.
    @Transactional(readOnly = true)
    public CourseProgramme course(CourseId id) {
        var course = courses.get(id);
        access.require(LESSON_PLAN_VIEW, Plans.target(course));

        var today = clock.today();
        var decision = access.decide(LESSON_PLAN_EDIT, Plans.target(course));
        return new CourseProgramme(
                reading.lines(List.of(course), today).getFirst(),
                reading.calendar(course, Map.of()),
                corrections.of(List.of(id), today).getOrDefault(id, List.of()),
                decision.allowed(),
                access.allows(LESSON_PLAN_APPROVE, Target.school()),
                decision instanceof Decision.Refused(var refusal) ? refusal : null);
    }

    /// What the calendar would look like after a choice; nothing is stored.
    ///
    /// @param line which the choice is about; null to have all move on
    @Transactional(readOnly = true)
    public List<CalendarRow> preview(CourseId id, Choice choice, @Nullable UUID line) {
        var course = courses.get(id);
        access.require(LESSON_PLAN_VIEW, Plans.target(course));

        return choice == Choice.MOVE || line == null
                ? reading.calendar(course, Map.of())
                : reading.calendar(course, Map.of(line, new PlanCalendar.Adjustment(choice == Choice.MERGE, "")));
    }

    /// Has a course depart from its plan at one line, with the reason.
    ///
    /// @throws UnfitPlan without a reason, for a line that was begun already, or for merging the first one
    public void depart(CourseId id, Choice choice, UUID line, String reason) {
        var course = courses.get(id);
        access.require(LESSON_PLAN_EDIT, Plans.target(course));

        checkReason(reason);
        var rows = reading.calendar(course, Map.of());
        var place = rows.stream().map(CalendarRow::planned).toList().indexOf(line);
        if (choice == Choice.MOVE || place < 0) {
            throw new UnknownPlan();
        }
        var row = rows.get(place);
        if (row.state() == CalendarRow.State.GIVEN || row.state() == CalendarRow.State.BEGUN) {
            throw new UnfitPlan(texts.text("plans.unfit.begun", row.number()));
        }
        if (choice == Choice.MERGE && (place == 0 || rows.get(place - 1).state() == CalendarRow.State.DROPPED)) {
            throw new UnfitPlan(texts.text("plans.unfit.merge"));
        }
        reading.depart(course.id(), line, choice == Choice.MERGE, reason.strip());
        told("course_departed", id, Map.of("line", line.toString(), "choice", choice.name(), "reason", reason.strip()));
    }

    /// Takes a departure back.
    public void comeBack(CourseId id, UUID line) {
        var course = courses.get(id);
        access.require(LESSON_PLAN_EDIT, Plans.target(course));

        reading.comeBack(course.id(), line);
        told("course_came_back", id, Map.of("line", line.toString()));
    }

    /// Enters hours with a reason; they count once somebody who may has confirmed them.
    ///
    /// @param hours added to the deviation; below nought for lessons given beyond the plan
    public void correct(CourseId id, LocalDate day, int hours, String reason) {
        var course = courses.get(id);
        access.require(LESSON_PLAN_EDIT, Plans.target(course));

        checkReason(reason);
        if (hours == 0 || Math.abs(hours) > MOST_HOURS) {
            throw new UnfitPlan(texts.text("plans.unfit.hours", MOST_HOURS));
        }
        corrections.add(id, day, hours, reason.strip(), access.actor().person());
        told("correction_entered", id, Map.of("hours", hours, "reason", reason.strip()));
    }

    /// Confirms a correction.
    public void confirm(UUID correction) {
        access.require(LESSON_PLAN_APPROVE, Target.school());

        var course = corrections.course(correction).orElseThrow(UnknownPlan::new);
        corrections.confirm(correction, access.actor().person());
        told("correction_confirmed", course, Map.of("correction", correction.toString()));
    }

    /// Removes a correction that nobody has confirmed.
    public void withdraw(UUID correction) {
        var course = courses.get(corrections.course(correction).orElseThrow(UnknownPlan::new));
        access.require(LESSON_PLAN_EDIT, Plans.target(course));

        if (!corrections.remove(correction)) {
            throw new UnfitPlan(texts.text("plans.unfit.confirmed"));
        }
        told("correction_withdrawn", course.id(), Map.of("correction", correction.toString()));
    }

    private void checkReason(String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new UnfitPlan(texts.text("plans.unfit.reason", LONGEST_REASON));
        }
    }

    private void told(String fact, CourseId course, Map<String, Object> details) {
        events.publishEvent(new PlanChanged(fact, course.value(), new HashMap<>(details)));
    }

    private Collection<CourseLine> own(Collection<UUID> ownCourses, Collection<UUID> ownClasses) {
        var found = new LinkedHashMap<CourseId, CourseLine>();
        courses.of(ownCourses.stream().map(CourseId::new).toList()).forEach(course -> found.put(course.id(), course));
        ownClasses.forEach(
                id -> courses.ofClass(new ClassId(id)).forEach(course -> found.putIfAbsent(course.id(), course)));
        return found.values();
    }
}
