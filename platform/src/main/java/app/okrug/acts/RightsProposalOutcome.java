package app.okrug.acts;

/// What became of a proposal.
public enum RightsProposalOutcome {
    WAITING,
    CONFIRMED,
    REFUSED,
    WITHDRAWN
}
