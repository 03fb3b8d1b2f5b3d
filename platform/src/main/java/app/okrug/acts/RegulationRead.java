package app.okrug.acts;

import app.okrug.audit.Audited;
import java.util.Map;

/// Somebody who may change the act has read it and found that it is the school's own.
public record RegulationRead(String act) implements Audited {

    static final String ACTION = "regulation.read";

    @Override
    public String action() {
        return ACTION;
    }

    @Override
    public String subject() {
        return act;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of();
    }
}
