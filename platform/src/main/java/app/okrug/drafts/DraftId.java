package app.okrug.drafts;

import java.util.UUID;

/// Which draft of the act.
public record DraftId(UUID value) {}
