package app.okrug.acts;

import app.okrug.audit.Audited;
import java.util.Map;

/// A parameter of the act was set.
public record ParameterChanged(String code, Object before, Object after, String reason) implements Audited {

    @Override
    public String action() {
        return "regulation.parameter_changed";
    }

    @Override
    public String subject() {
        return code;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("before", before, "after", after, "reason", reason);
    }
}
