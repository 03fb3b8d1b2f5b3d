package app.okrug.people;

import static app.okrug.access.Role.ADMINISTRATOR;
import static app.okrug.access.Role.DEPUTY;
import static app.okrug.access.Role.DEPUTY_FACILITIES;
import static app.okrug.access.Role.DEPUTY_METHODICAL;
import static app.okrug.access.Role.DEPUTY_SAFETY;
import static app.okrug.access.Role.DEPUTY_UPBRINGING;
import static app.okrug.access.Role.DIRECTOR;
import static app.okrug.access.Role.HR;
import static app.okrug.access.Role.MEALS;
import static app.okrug.access.Role.NURSE;
import static app.okrug.access.Role.PSYCHOLOGIST;
import static app.okrug.access.Role.SECRETARY;
import static app.okrug.access.Role.SOCIAL_PEDAGOGUE;
import static app.okrug.access.Role.TEACHER;

import app.okrug.access.Access;
import app.okrug.access.Assignments;
import app.okrug.access.NewAssignment;
import app.okrug.access.Right;
import app.okrug.access.Role;
import app.okrug.access.Target;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Which role follows from the title of a job. The school may give and take roles by name as well.
@Component
class PositionRoles {

    private record Rule(String beginning, Role role) {}

    private static final List<Rule> RULES = List.of(
            new Rule("директор", DIRECTOR),
            new Rule("заместитель директора по вр", DEPUTY_UPBRINGING),
            new Rule("заместитель директора по воспитательн", DEPUTY_UPBRINGING),
            new Rule("заместитель директора по умр", DEPUTY_METHODICAL),
            new Rule("заместитель директора по учебно-методич", DEPUTY_METHODICAL),
            new Rule("заместитель директора по научно-методич", DEPUTY_METHODICAL),
            new Rule("заместитель директора по бж", DEPUTY_SAFETY),
            new Rule("заместитель директора по безопасн", DEPUTY_SAFETY),
            new Rule("заместитель директора по ахр", DEPUTY_FACILITIES),
            new Rule("заместитель директора по административно-хоз", DEPUTY_FACILITIES),
            new Rule("заместитель директора", DEPUTY),
            new Rule("секретарь", SECRETARY),
            new Rule("специалист по кадрам", HR),
            new Rule("медицинск", NURSE),
            new Rule("педагог-психолог", PSYCHOLOGIST),
            new Rule("социальный педагог", SOCIAL_PEDAGOGUE),
            new Rule("администратор системы", ADMINISTRATOR),
            new Rule("заведующий столовой", MEALS),
            new Rule("заведующая столовой", MEALS));

    private final Access access;
    private final Assignments assignments;

    PositionRoles(Access access, Assignments assignments) {
        this.access = access;
        this.assignments = assignments;
    }

    /// Gives the roles of jobs taken up. Those of jobs given up are taken by whoever may give roles; a list brought
    /// in by somebody else leaves them to the administrator.
    void follow(List<PositionChange> changes, LocalDate today) {
        var begun = new ArrayList<NewAssignment>();
        var mayEnd = access.allows(Right.USERS_MANAGE, Target.school());
        for (var change : changes) {
            of(change.title()).ifPresent(role -> {
                if (change.begun()) {
                    begun.add(new NewAssignment(change.person(), role, today));
                } else if (mayEnd
                        && access.allows(Right.giving(role), Target.school())
                        && !stillFollows(role, change, changes)) {
                    assignments.end(change.person(), role, today, change.title());
                }
            });
        }
        assignments.assignAll(begun, "");
    }

    /// One job given up for another of the same role.
    private static boolean stillFollows(Role role, PositionChange given, List<PositionChange> changes) {
        return changes.stream()
                .filter(change -> change.begun() && change.person().equals(given.person()))
                .anyMatch(change -> of(change.title()).filter(role::equals).isPresent());
    }

    /// @return empty when no role follows from the title
    static Optional<Role> of(String title) {
        var name = title.strip().toLowerCase(Locale.ROOT);
        for (var rule : RULES) {
            if (name.startsWith(rule.beginning())) {
                return Optional.of(rule.role());
            }
        }
        return name.contains("учитель") ? Optional.of(TEACHER) : Optional.empty();
    }
}
