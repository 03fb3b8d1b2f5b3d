package app.okrug.demo;

import app.okrug.access.CurrentActor;
import app.okrug.curriculum.IndividualPlan;
import app.okrug.curriculum.IndividualPlan.Kind;
import app.okrug.curriculum.IndividualPlan.Taking;
import app.okrug.curriculum.IndividualPlanId;
import app.okrug.curriculum.IndividualPlans;
import app.okrug.people.Pupils;
import app.okrug.school.ClassName;
import app.okrug.school.ClassSet;
import app.okrug.school.ClassSetId;
import app.okrug.school.Classes;
import app.okrug.school.DayOff;
import app.okrug.school.Years;
import app.okrug.time.ClockOfWork;
import app.okrug.timetable.CalendarChange;
import app.okrug.timetable.SchoolCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The first classes have a week of holidays more, and one pupil an individual curriculum.
@Component
class DemoCurricula {

    private static final String CLASS_OF_THE_PUPIL = "8Б";
    private static final String OTHER_CLASS = "8А";

    private final SchoolCalendar calendar;
    private final IndividualPlans plans;
    private final Pupils pupils;
    private final Classes classes;
    private final Years years;

    DemoCurricula(SchoolCalendar calendar, IndividualPlans plans, Pupils pupils, Classes classes, Years years) {
        this.calendar = calendar;
        this.plans = plans;
        this.pupils = pupils;
        this.classes = classes;
        this.years = years;
    }

    /// Does it on its days, as far as these have come.
    void decide(Brought brought, int year, Instant until, ZoneId zone) {
        var august = LocalDate.of(year, Month.AUGUST, 27);
        var october = LocalDate.of(year, Month.OCTOBER, 12);
        on(august, brought, until, zone, () -> holidays(LocalDate.of(year + 1, Month.FEBRUARY, 15)));
        on(october, brought, until, zone, () -> plan(october));
    }

    private static void on(LocalDate day, Brought brought, Instant until, ZoneId zone, Runnable deed) {
        var morning = day.atTime(8, 0).atZone(zone).toInstant();
        if (morning.isBefore(until)) {
            ClockOfWork.runAt(morning, () -> CurrentActor.run(brought.school(), brought.administrator(), deed));
        }
    }

    /// The order of the ministry wants a week more for the first classes in the third quarter.
    private void holidays(LocalDate monday) {
        var year = years.current().id();
        var week = Stream.iterate(monday, day -> day.plusDays(1))
                .limit(7)
                .map(day -> new DayOff(day, "Дополнительные каникулы"))
                .toList();
        var first = classes.ofYear(year).stream()
                .filter(line -> line.parallel() == 1)
                .map(line -> line.id())
                .toList();
        calendar.change(
                year,
                new CalendarChange.SetSaved(
                        new ClassSet(new ClassSetId(UUID.randomUUID()), "Первые классы", first, List.of(), week, 0)));
    }

    private void plan(LocalDate day) {
        var year = years.current().id();
        var schoolClass = classes.named(year, ClassName.of(CLASS_OF_THE_PUPIL)).orElseThrow();
        var pupil = pupils.ofClass(schoolClass.id(), day).getLast().person();
        var choices = plans.choices(pupil, day);
        var skipped = choices.own().stream()
                .filter(course -> List.of("Физическая культура", "Алгебра").contains(course.subject()))
                .map(course -> new Taking(course.id(), Kind.SKIPPED, null));
        var added = choices.others().stream()
                .filter(course ->
                        course.subject().equals("Алгебра") && course.className().equals(OTHER_CLASS))
                .map(course -> new Taking(course.id(), Kind.ADDED, null));
        plans.save(new IndividualPlan(
                new IndividualPlanId(UUID.randomUUID()),
                pupil,
                schoolClass.id(),
                day,
                null,
                "93",
                day.minusDays(3),
                "по заявлению родителей",
                Stream.concat(skipped, added).toList(),
                0));
    }
}
