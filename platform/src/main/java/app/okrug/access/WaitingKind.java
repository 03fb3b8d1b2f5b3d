package app.okrug.access;

/// How a right is to grow beyond the matrix.
public enum WaitingKind {
    /// A right in person.
    ALLOW,
    /// A veto in person that is to end.
    UNVETO,
    /// A right that its holder hands on.
    HAND_RIGHT,
    /// A role that its holder hands on.
    HAND_ROLE,
    /// A role of the school's own, with all that its base may.
    MAKE_ROLE
}
