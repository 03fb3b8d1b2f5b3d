package app.okrug.ui.showcase;

import app.okrug.access.Actor;
import app.okrug.access.Assignments;
import app.okrug.access.Category;
import app.okrug.access.CurrentActor;
import app.okrug.access.CurrentOperator;
import app.okrug.access.Operator;
import app.okrug.access.PersonId;
import app.okrug.access.Role;
import app.okrug.access.UserId;
import app.okrug.regulation.RegulationStart;
import app.okrug.tenancy.CurrentSchool;
import app.okrug.tenancy.SchoolCreation;
import app.okrug.tenancy.SchoolId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// A school with an administrator and a teacher without courses.
@Component
public class ShowcaseSchool {

    private static final ZoneId ZONE = ZoneId.of("Europe/Moscow");

    private final Operator operator = new Operator(new UserId(UUID.randomUUID()));
    private final Actor administrator = staff();
    private final Actor teacher = staff();
    private final SchoolId id;

    ShowcaseSchool(SchoolCreation schools, RegulationStart regulation, Assignments assignments) {
        id = schools.create("show-" + UUID.randomUUID().toString().substring(0, 8), "Школа № 14", "001", ZONE);
        CurrentSchool.run(id, () -> regulation.begin("001"));
        CurrentSchool.run(
                id,
                () -> CurrentOperator.run(operator, () -> assignments.open(administrator.person(), "Школа открыта")));
        asAdministrator(
                () -> assignments.assign(teacher.person(), Role.TEACHER, LocalDate.now(ZONE), "Принята на работу"));
    }

    /// Does something as the school's administrator.
    public void asAdministrator(Runnable work) {
        CurrentActor.run(id, administrator, work);
    }

    /// Does something as the teacher.
    public void asTeacher(Runnable work) {
        CurrentActor.run(id, teacher, work);
    }

    /// Does something as an operator of the office.
    public void asOperator(Runnable work) {
        CurrentOperator.run(operator, work);
    }

    private static Actor staff() {
        return new Actor(new UserId(UUID.randomUUID()), new PersonId(UUID.randomUUID()), Category.STAFF);
    }
}
