package app.okrug.results;

import app.okrug.audit.Audited;
import java.util.Map;
import java.util.UUID;

/// The teachers' council has decided a result.
record DecisionTaken(UUID pupil, UUID course, String column, String mark, String number) implements Audited {

    @Override
    public String action() {
        return "results.decision_taken";
    }

    @Override
    public String subject() {
        return pupil.toString();
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("course", course, "column", column, "mark", mark, "number", number);
    }
}
