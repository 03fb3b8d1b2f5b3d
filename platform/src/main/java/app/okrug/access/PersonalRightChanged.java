package app.okrug.access;

import app.okrug.audit.Audited;
import java.util.Map;

/// A right was given to one person, forbidden to him, or such an exception ended.
///
/// @param state `allow`, `forbid` or `ended`
/// @param scopes letters of scopes; empty for a veto
public record PersonalRightChanged(PersonId person, Right right, String state, String scopes, String reason)
        implements Audited {

    @Override
    public String action() {
        return "access.personal_right_changed";
    }

    @Override
    public String subject() {
        return person.value().toString();
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("right", right.name(), "state", state, "scopes", scopes, "reason", reason);
    }
}
