package app.okrug.access;

import app.okrug.audit.Audited;
import java.util.Map;

/// The school has made a role for itself, or called one otherwise.
///
/// @param before what it was called; empty when it is new
public record RoleMade(Role role, String before, String name, String reason) implements Audited {

    @Override
    public String action() {
        return "access.role_made";
    }

    @Override
    public String subject() {
        return role.name();
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("base", role.base().name(), "before", before, "name", name, "reason", reason);
    }
}
