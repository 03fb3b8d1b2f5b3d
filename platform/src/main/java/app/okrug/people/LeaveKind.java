package app.okrug.people;

/// Why a member of staff is away for long.
public enum LeaveKind {
    /// Pregnancy and birth.
    MATERNITY,
    /// Care of a child.
    CHILD_CARE,
    /// The long leave of teachers, up to a year.
    LONG,
    /// Another.
    OTHER
}
