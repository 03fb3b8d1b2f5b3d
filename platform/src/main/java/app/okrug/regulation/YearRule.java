package app.okrug.regulation;

/// How the mark for the year is proposed from the marks for its terms.
public enum YearRule {
    /// The mean, a half goes up.
    MEAN_UP,
    /// The mean, a half goes down.
    MEAN_DOWN,
    /// The mean, a half goes to where the last term stands.
    MEAN_TO_LAST
}
