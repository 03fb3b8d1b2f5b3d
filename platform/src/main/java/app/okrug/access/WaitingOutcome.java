package app.okrug.access;

/// What became of a widening of rights that two decide.
public enum WaitingOutcome {
    WAITING,
    CONFIRMED,
    REFUSED,
    WITHDRAWN
}
