package app.okrug.incidents;

import app.okrug.access.PersonId;
import app.okrug.audit.Audited;
import java.util.Map;

/// Lost or stolen credentials were reported, or the report was settled. What was said stands with the report.
///
/// @param fact `reported` or `settled`
record IncidentChanged(IncidentId id, String fact, PersonId person, IncidentKind kind) implements Audited {

    @Override
    public String action() {
        return "incidents." + fact;
    }

    @Override
    public String subject() {
        return person.value().toString();
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("incident", id.value().toString(), "kind", kind.name());
    }
}
