package app.okrug.acts;

import java.util.UUID;

/// A change that waits for a second person, by id.
public record RightsProposalId(UUID value) {}
