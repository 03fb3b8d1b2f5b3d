package app.okrug.access;

import app.okrug.audit.Audited;
import java.time.LocalDate;
import java.util.Map;

/// A role was taken from a person; the given day is the first without it.
public record RoleEnded(PersonId person, Role role, LocalDate from, String reason) implements Audited {

    @Override
    public String action() {
        return "access.role_ended";
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
