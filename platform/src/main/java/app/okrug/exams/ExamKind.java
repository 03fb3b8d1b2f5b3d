package app.okrug.exams;

/// Who takes the exam of a subject. Stored by name.
public enum ExamKind {
    /// Everybody.
    REQUIRED,
    /// Those who have chosen it.
    CHOICE,
    /// Nobody any more: it was on the list before.
    NONE
}
