package app.okrug.demo;

import app.okrug.access.Actor;
import app.okrug.access.Assignments;
import app.okrug.access.Category;
import app.okrug.access.CurrentActor;
import app.okrug.access.UserId;
import app.okrug.curriculum.Curriculum;
import app.okrug.identity.AccountLine;
import app.okrug.people.Register;
import app.okrug.people.Staff;
import app.okrug.regulation.RegulationStart;
import app.okrug.school.SchoolFrame;
import app.okrug.school.Years;
import app.okrug.tenancy.CurrentSchool;
import app.okrug.tenancy.SchoolCreation;
import app.okrug.tenancy.SchoolId;
import app.okrug.timetable.Editions;
import app.okrug.timetable.LessonPlacement;
import app.okrug.timetable.WeekTimetable;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Brings an invented school in: what the office and a school's administrator do with workbooks, done with
/// lists.
@Component
class BringingIn {

    private final SchoolCreation creation;
    private final RegulationStart regulation;
    private final Register register;
    private final Staff staff;
    private final Assignments assignments;
    private final SchoolFrame frame;
    private final Curriculum curriculum;
    private final WeekTimetable week;
    private final LessonPlacement placement;
    private final Editions editions;
    private final Years years;
    private final DemoPeople people;

    BringingIn(
            SchoolCreation creation,
            RegulationStart regulation,
            Register register,
            Staff staff,
            Assignments assignments,
            SchoolFrame frame,
            Curriculum curriculum,
            WeekTimetable week,
            LessonPlacement placement,
            Editions editions,
            Years years,
            DemoPeople people) {
        this.creation = creation;
        this.regulation = regulation;
        this.register = register;
        this.staff = staff;
        this.assignments = assignments;
        this.frame = frame;
        this.curriculum = curriculum;
        this.week = week;
        this.placement = placement;
        this.editions = editions;
        this.years = years;
        this.people = people;
    }

    /// To be called on behalf of an operator.
    Brought bring(DemoSchool school, Structure structure, ZoneId zone) {
        var id = creation.create(school.code(), school.shortName(), school.preset(), zone);
        var administrator = CurrentSchool.call(id, () -> open(school, structure));
        CurrentActor.run(id, administrator, () -> fill(structure));
        return CurrentActor.call(id, administrator, () -> accounts(structure, id, administrator));
    }

    private Actor open(DemoSchool school, Structure structure) {
        regulation.begin(school.preset());
        var first = structure.staff().stream()
                .filter(row -> row.personnelNumber().equals(Post.ADMINISTRATOR.personnelNumber()))
                .findFirst()
                .orElseThrow();
        var person = register.firstOfStaff(first);
        assignments.open(person, first.positions().getFirst());
        return new Actor(new UserId(new UUID(0, 0)), person, Category.STAFF);
    }

    private void fill(Structure structure) {
        frame.apply(structure.institution());
        register.applyStaff(structure.staff());
        register.applyPupils(structure.pupils());
        register.applyGuardians(structure.guardians());
        curriculum.applyPlan(structure.planHours());
        curriculum.applyLoad(structure.load());
        var topics = new Topics();
        structure
                .planHours()
                .forEach(row -> curriculum.applyLessonPlan(
                        row.subject(),
                        row.parallel(),
                        topics.plan(row.subject(), row.hours().intValue(), row.parallel() > 1)));
        week.apply(structure.timetable());
        var year = years.current().id();
        placement.place(year);
        var published = editions.ofYear(year).getFirst().id();
        editions.draft(year, "Черновик на второе полугодие", published);
    }

    private Brought accounts(Structure structure, SchoolId id, Actor administrator) {
        var byNumber = staff.numbered(
                Arrays.stream(Post.values()).map(Post::personnelNumber).toList());
        var accounts = people.provision(structure, byNumber);
        return new Brought(
                id,
                actor(Objects.requireNonNull(accounts.get(administrator.person()))),
                Arrays.stream(Post.values())
                        .filter(Post::teaches)
                        .map(post -> byNumber.get(post.personnelNumber()))
                        .map(accounts::get)
                        .map(BringingIn::actor)
                        .toList());
    }

    private static Actor actor(AccountLine account) {
        return new Actor(account.account(), account.person(), account.category());
    }
}
