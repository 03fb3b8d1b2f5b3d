package app.okrug.onboarding;

import app.okrug.audit.Audited;
import java.util.Map;

/// A second person has looked at an unusual import and lets it pass.
///
/// @param leaving whether pupils whom it does not name leave
public record ImportApproved(BatchId batch, boolean leaving) implements Audited {

    @Override
    public String action() {
        return "onboarding.approved";
    }

    @Override
    public String subject() {
        return batch.value().toString();
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("leaving", leaving);
    }
}
