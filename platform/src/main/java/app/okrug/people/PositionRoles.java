package app.okrug.people;

import static app.okrug.access.Role.ADMINISTRATOR;
import static app.okrug.access.Role.DEPUTY;
import static app.okrug.access.Role.DIRECTOR;
import static app.okrug.access.Role.HR;
import static app.okrug.access.Role.MEALS;
import static app.okrug.access.Role.NURSE;
import static app.okrug.access.Role.PSYCHOLOGIST;
import static app.okrug.access.Role.SECRETARY;
import static app.okrug.access.Role.SOCIAL_PEDAGOGUE;
import static app.okrug.access.Role.TEACHER;

import app.okrug.access.Role;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which role follows from the title of a job. The school may give and take roles by name as well.
final class PositionRoles {

    private record Rule(String beginning, Role role) {}

    private static final List<Rule> RULES = List.of(
            new Rule("директор", DIRECTOR),
            new Rule("заместитель директора", DEPUTY),
            new Rule("секретарь", SECRETARY),
            new Rule("специалист по кадрам", HR),
            new Rule("медицинск", NURSE),
            new Rule("педагог-психолог", PSYCHOLOGIST),
            new Rule("социальный педагог", SOCIAL_PEDAGOGUE),
            new Rule("администратор системы", ADMINISTRATOR),
            new Rule("заведующий столовой", MEALS),
            new Rule("заведующая столовой", MEALS));

    private PositionRoles() {}

    /// @return empty when no role follows from the title
    static Optional<Role> of(@Nullable String title) {
        if (title == null) {
            return Optional.empty();
        }
        var name = title.strip().toLowerCase(Locale.ROOT);
        for (var rule : RULES) {
            if (name.startsWith(rule.beginning())) {
                return Optional.of(rule.role());
            }
        }
        return name.contains("учитель") ? Optional.of(TEACHER) : Optional.empty();
    }
}
