package app.okrug.regulation;

/// What happens to a mark that is still owed when its day has passed.
public enum OverdueDebt {
    NOTHING,
    /// It is shown to the teacher and the family.
    REMIND,
    /// It is shown, and counts as a two in the mean.
    AS_TWO
}
