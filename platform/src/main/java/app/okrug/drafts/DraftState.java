package app.okrug.drafts;

/// How far a draft has come. Stored by name.
public enum DraftState {
    /// It is being written, or was returned to be mended.
    OPEN,
    /// It waits for who approves.
    SENT,
    /// It has become a version of the act.
    APPROVED,
    /// It was thrown away.
    DROPPED
}
