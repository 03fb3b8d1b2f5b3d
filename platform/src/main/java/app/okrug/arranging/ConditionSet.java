package app.okrug.arranging;

import app.okrug.audit.Audited;
import java.util.Map;
import java.util.UUID;

/// A condition of the automatic placement was set.
///
/// @param of room, subject, or absences of a teacher
public record ConditionSet(String of, UUID id, String value) implements Audited {

    @Override
    public String action() {
        return "arranging.condition_set";
    }

    @Override
    public String subject() {
        return id.toString();
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("of", of, "value", value);
    }
}
