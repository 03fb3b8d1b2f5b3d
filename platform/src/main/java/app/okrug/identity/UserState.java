package app.okrug.identity;

/// How far an account of a school has come.
public enum UserState {
    /// Has a password.
    ACTIVE,
    /// Holds a code that works and has not been used.
    INVITED,
    /// Has neither.
    WITHOUT_CODE,
    /// Is kept out of this school.
    BLOCKED_HERE,
    /// Is kept out everywhere.
    BLOCKED
}
