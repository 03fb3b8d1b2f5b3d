package app.okrug.remarks;

/// Where a remark stands. Codes are stored; renaming one takes a migration.
public enum RemarkState {
    /// The teacher has not answered.
    WAITING,
    /// The teacher says that it is mended, or why not; the one who wrote it has not looked.
    REPLIED,
    /// Settled.
    CLOSED
}
