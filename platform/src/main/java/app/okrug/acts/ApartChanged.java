package app.okrug.acts;

import app.okrug.audit.Audited;
import java.util.Map;

/// A parameter of the act was set for one place alone, or goes by the school there again.
///
/// @param where what the place is called
/// @param lifted whether the place goes by the school again
public record ApartChanged(String code, String where, Object before, Object after, boolean lifted, String reason)
        implements Audited {

    @Override
    public String action() {
        return lifted ? "regulation.parameter_lifted" : "regulation.parameter_apart";
    }

    @Override
    public String subject() {
        return code;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("where", where, "before", before, "after", after, "reason", reason);
    }
}
