package app.okrug.acts;

/// What became of a change of the act.
public enum EditOutcome {
    /// It holds.
    AT_ONCE,
    /// It waits for a second person: the right is a risky one.
    PROPOSED
}
