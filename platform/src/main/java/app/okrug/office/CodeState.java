package app.okrug.office;

/// Whether a code can be given to a new school.
public enum CodeState {
    FREE,
    /// Another school has it.
    TAKEN,
    /// It has other letters than addresses may have, or too many.
    UNFIT
}
