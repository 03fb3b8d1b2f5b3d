package app.okrug.drafts;

import app.okrug.audit.Audited;
import java.util.Map;

/// Something was done with the draft of the act.
///
/// @param step what, as a part of the name of the action: `begun`, `sent`, `approved`
record DraftStep(DraftId draft, String step, Map<String, Object> details) implements Audited {

    @Override
    public String action() {
        return "regulation.draft_" + step;
    }

    @Override
    public String subject() {
        return draft.value().toString();
    }
}
