package app.okrug.access;

import app.okrug.audit.Audited;
import java.time.LocalDate;
import java.util.Map;

/// A role that the school had made is given no more.
///
/// @param from the first day without it
/// @param holders from how many persons it was taken
public record RoleClosed(Role role, String name, LocalDate from, int holders, String reason) implements Audited {

    @Override
    public String action() {
        return "access.role_closed";
    }

    @Override
    public String subject() {
        return role.name();
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("name", name, "from", from.toString(), "holders", holders, "reason", reason);
    }
}
