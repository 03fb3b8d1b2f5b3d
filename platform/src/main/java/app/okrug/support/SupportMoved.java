package app.okrug.support;

import app.okrug.access.PersonId;
import app.okrug.audit.Audited;
import java.util.Map;

/// Support was let into the school or refused, or its access was ended: on the record of the school.
///
/// @param person as whom support looks; nobody of the school
/// @param operator who asked, by name
/// @param reason what for
record SupportMoved(PersonId person, String operator, String reason, RequestState state) implements Audited {

    @Override
    public String action() {
        return "support." + state.stored();
    }

    @Override
    public String subject() {
        return person.value().toString();
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("operator", operator, "reason", reason);
    }
}
