package app.okrug.homework;

/// Where a pupil's work stands.
public enum WorkState {
    /// Waits for the teacher.
    HANDED_IN,
    /// The pupil is to work on it again.
    RETURNED,
    ACCEPTED
}
