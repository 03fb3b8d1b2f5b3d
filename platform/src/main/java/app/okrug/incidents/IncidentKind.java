package app.okrug.incidents;

/// What has happened to somebody's credentials.
public enum IncidentKind {
    /// The slip or the password is lost.
    LOST,
    /// Somebody else has seen or heard the password.
    SEEN,
    /// Somebody else has signed in with it.
    STOLEN
}
