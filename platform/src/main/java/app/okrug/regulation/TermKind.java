package app.okrug.regulation;

/// Into what a year is divided.
public enum TermKind {
    QUARTER,
    TRIMESTER,
    HALF_YEAR,
    YEAR,
    /// As many as the school decides.
    MODULE
}
