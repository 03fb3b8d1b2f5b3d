package app.okrug.regulation;

/// How the final mark is proposed.
public enum FinalRule {
    /// The mean of year and exam, a half goes up; without an exam the year.
    YEAR_AND_EXAM,
    YEAR
}
