package app.okrug.results;

import app.okrug.audit.Audited;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/// A result of one pupil was given another day.
record ResultDeferred(UUID pupil, UUID course, String column, LocalDate until) implements Audited {

    @Override
    public String action() {
        return "results.deferred";
    }

    @Override
    public String subject() {
        return pupil.toString();
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("course", course, "column", column, "until", until.toString());
    }
}
