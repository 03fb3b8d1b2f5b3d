package app.okrug.admin.testing;

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

/// A school with an administrator, a director and a teacher, and an operator of the office.
@Component
public class ConsoleSchool {

    private static final ZoneId ZONE = ZoneId.of("Asia/Novokuznetsk");

    private final Operator operator = new Operator(new UserId(UUID.randomUUID()));
    private final Actor administrator = staff();
    private final Actor director = staff();
    private final Actor teacher = staff();
    private final SchoolId id;
    private final String code = "14-" + UUID.randomUUID().toString().substring(0, 6);
    private final SchoolCreation schools;
    private final RegulationStart regulation;
    private final Assignments assignments;

    ConsoleSchool(SchoolCreation schools, RegulationStart regulation, Assignments assignments) {
        this.schools = schools;
        this.regulation = regulation;
        this.assignments = assignments;
        id = schools.create(code, "Школа № 14", "001", ZONE);
        CurrentSchool.run(id, () -> regulation.begin("001"));
        CurrentSchool.run(
                id,
                () -> CurrentOperator.run(operator, () -> assignments.open(administrator.person(), "Школа открыта")));
        var today = LocalDate.now(ZONE);
        asAdministrator(() -> {
            assignments.assign(teacher.person(), Role.TEACHER, today, "Принята на работу");
            assignments.assign(director.person(), Role.DIRECTOR, today, "Назначен");
        });
    }

    /// The code that tells this school from those of the same name.
    public String code() {
        return code;
    }

    /// One more school, for a test that fills it.
    public ConsoleSchool another() {
        return new ConsoleSchool(schools, regulation, assignments);
    }

    /// Does something as the school's administrator.
    public void asAdministrator(Runnable work) {
        CurrentActor.run(id, administrator, work);
    }

    /// Does something as the director, who sees everything of the act and changes nothing.
    public void asDirector(Runnable work) {
        CurrentActor.run(id, director, work);
    }

    /// Does something as a teacher.
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
