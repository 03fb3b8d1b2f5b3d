package app.okrug.access;

/// Why a right deserves a second look before it is given.
public enum Sign {
    /// It shows personal data.
    PERSONAL_DATA,
    /// What it does cannot be undone.
    IRREVERSIBLE,
    /// It acts on many at once.
    MASS,
    /// Its holder decides over the rights of others.
    POWER
}
