package app.okrug.demo;

import app.okrug.access.Actor;
import app.okrug.access.Assignments;
import app.okrug.access.Category;
import app.okrug.access.CurrentActor;
import app.okrug.access.Handovers;
import app.okrug.access.NewAssignment;
import app.okrug.access.NewHandover;
import app.okrug.access.PersonId;
import app.okrug.access.PersonalGrants;
import app.okrug.access.Right;
import app.okrug.access.Role;
import app.okrug.access.SchoolRoles;
import app.okrug.access.Scope;
import app.okrug.access.UserId;
import app.okrug.acts.ApartValues;
import app.okrug.people.Employment;
import app.okrug.people.LeaveKind;
import app.okrug.people.Staff;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Qualifier;
import app.okrug.time.ClockOfWork;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// A role of the school's own, rights handed on, a leave to come, more days for the marks of those who have exams, and
/// exceptions from the roles: a teacher acts for the
/// secretary, another may write late for a while, a third may not
/// correct the subgroups.
@Component
class DemoRights {

    private static final int DAYS_AGO = 4;
    private static final int DAYS_TO_COME = 10;
    private static final int COMING_LEAVE = 40;
    private static final int LEAVE = 139;
    private static final int EXAM_PARALLEL = 9;
    private static final int EXAM_DAYS = 14;

    private final Staff staff;
    private final SchoolRoles roles;
    private final Assignments assignments;
    private final PersonalGrants grants;
    private final Handovers handovers;
    private final Employment employment;
    private final ApartValues apart;

    DemoRights(
            Staff staff,
            SchoolRoles roles,
            Assignments assignments,
            PersonalGrants grants,
            Handovers handovers,
            Employment employment,
            ApartValues apart) {
        this.staff = staff;
        this.roles = roles;
        this.assignments = assignments;
        this.grants = grants;
        this.handovers = handovers;
        this.employment = employment;
        this.apart = apart;
    }

    /// Gives them some days before a moment.
    void give(Brought school, Instant until, ZoneId zone) {
        var from = until.atZone(zone).toLocalDate().minusDays(DAYS_AGO);
        var to = until.atZone(zone).toLocalDate().plusDays(DAYS_TO_COME);
        ClockOfWork.runAt(
                from.atTime(9, 0).atZone(zone).toInstant(),
                () -> CurrentActor.run(school.school(), school.administrator(), () -> {
                    var adviser = roles.make(
                                    Role.SOCIAL_PEDAGOGUE,
                                    "советник директора по воспитанию",
                                    "adviser to the head on upbringing",
                                    "Приказ № 117: должность введена в штат")
                            .orElseThrow();
                    assignments.assign(person(Post.HISTORY), adviser, from, "Приказ № 117");
                    assignments.assign(
                            new NewAssignment(
                                    person(Post.TECHNOLOGY), Role.SECRETARY, from, to, person(Post.SECRETARY)),
                            "Приказ № 118-к: отпуск секретаря");
                    grants.allow(
                            person(Post.PHYSICS),
                            Right.JOURNAL_LATE,
                            Set.of(Scope.OWN_COURSE),
                            from,
                            to,
                            "Приказ № 121: перенос отметок после болезни");
                    apart.set(
                            Parameter.MARK_EDIT_DAYS,
                            Qualifier.parallel(EXAM_PARALLEL),
                            EXAM_DAYS,
                            "Педсовет, протокол № 3: работы экзаменационных классов проверяют дольше",
                            null);
                    grants.forbid(
                            person(Post.SPORT),
                            Right.SUBGROUPS_EDIT,
                            from,
                            null,
                            "Служебная записка: состав подгрупп меняет заместитель директора");
                    as(
                            school,
                            Post.DEPUTY,
                            () -> handovers.hand(new NewHandover(
                                    person(Post.RUSSIAN_OLDER),
                                    null,
                                    Set.of(Right.SUBSTITUTION_VIEW, Right.SUBSTITUTION_EDIT),
                                    from,
                                    to,
                                    "Приказ № 122: командировка заместителя")));
                    as(
                            school,
                            Post.STAFF_OFFICER,
                            () -> employment.leave(
                                    person(Post.ENGLISH_TWO),
                                    LeaveKind.MATERNITY,
                                    from.plusDays(COMING_LEAVE),
                                    from.plusDays(COMING_LEAVE + LEAVE),
                                    "Приказ № 123-к"));
                }));
    }

    private void as(Brought school, Post post, Runnable deed) {
        var actor = new Actor(new UserId(new UUID(0, 0)), person(post), Category.STAFF);
        CurrentActor.run(school.school(), actor, deed);
    }

    private PersonId person(Post post) {
        var number = post.personnelNumber();
        return Objects.requireNonNull(staff.numbered(List.of(number)).get(number));
    }
}
