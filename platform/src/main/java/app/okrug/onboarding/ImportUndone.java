package app.okrug.onboarding;

import app.okrug.audit.Audited;
import java.util.Map;

/// An import has been taken back as a whole.
///
/// @param undone how much of it there was
public record ImportUndone(BatchId batch, Undone undone) implements Audited {

    @Override
    public String action() {
        return "onboarding.undone";
    }

    @Override
    public String subject() {
        return batch.value().toString();
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("removed", undone.removed(), "restored", undone.restored());
    }
}
