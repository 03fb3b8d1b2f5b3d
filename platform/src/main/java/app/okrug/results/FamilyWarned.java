package app.okrug.results;

import app.okrug.audit.Audited;
import java.util.Map;
import java.util.UUID;

/// The family of a pupil was warned.
record FamilyWarned(UUID pupil, Warning.Kind kind) implements Audited {

    @Override
    public String action() {
        return "results.family_warned";
    }

    @Override
    public String subject() {
        return pupil.toString();
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("kind", kind.name());
    }
}
