package app.okrug.results;

import app.okrug.audit.Audited;
import java.util.Map;
import java.util.UUID;

/// A guardian has taken note of a warning.
record WarningAcknowledged(UUID warning, UUID pupil) implements Audited {

    @Override
    public String action() {
        return "results.warning_acknowledged";
    }

    @Override
    public String subject() {
        return pupil.toString();
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("warning", warning);
    }
}
