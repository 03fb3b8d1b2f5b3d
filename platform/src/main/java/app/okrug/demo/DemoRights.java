package app.okrug.demo;

import app.okrug.access.Assignments;
import app.okrug.access.CurrentActor;
import app.okrug.access.NewAssignment;
import app.okrug.access.PersonId;
import app.okrug.access.PersonalGrants;
import app.okrug.access.Right;
import app.okrug.access.Role;
import app.okrug.access.Scope;
import app.okrug.people.Staff;
import app.okrug.time.ClockOfWork;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Exceptions from the roles: a teacher acts for the secretary, another may write late for a while, a third may not
/// correct the subgroups.
@Component
class DemoRights {

    private static final int DAYS_AGO = 4;
    private static final int DAYS_TO_COME = 10;

    private final Staff staff;
    private final Assignments assignments;
    private final PersonalGrants grants;

    DemoRights(Staff staff, Assignments assignments, PersonalGrants grants) {
        this.staff = staff;
        this.assignments = assignments;
        this.grants = grants;
    }

    /// Gives them some days before a moment.
    void give(Brought school, Instant until, ZoneId zone) {
        var from = until.atZone(zone).toLocalDate().minusDays(DAYS_AGO);
        var to = until.atZone(zone).toLocalDate().plusDays(DAYS_TO_COME);
        ClockOfWork.runAt(
                from.atTime(9, 0).atZone(zone).toInstant(),
                () -> CurrentActor.run(school.school(), school.administrator(), () -> {
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
                    grants.forbid(
                            person(Post.SPORT),
                            Right.SUBGROUPS_EDIT,
                            from,
                            null,
                            "Служебная записка: состав подгрупп меняет заместитель директора");
                }));
    }

    private PersonId person(Post post) {
        var number = post.personnelNumber();
        return Objects.requireNonNull(staff.numbered(List.of(number)).get(number));
    }
}
