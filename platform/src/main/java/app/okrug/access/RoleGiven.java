package app.okrug.access;

import app.okrug.audit.Audited;
import java.time.LocalDate;
import java.util.Map;

/// A person was given a role.
public record RoleGiven(PersonId person, Role role, LocalDate from, String reason) implements Audited {

    @Override
    public String action() {
        return "access.role_given";
    }

    @Override
    public String subject() {
        return person.value().toString();
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("role", role.name(), "from", from.toString(), "reason", reason);
    }
}
