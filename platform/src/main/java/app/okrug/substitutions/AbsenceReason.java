package app.okrug.substitutions;

/// Why a teacher is away, as the record of missed and replaced lessons names it.
public enum AbsenceReason {
    SICKNESS,
    TRIP,
    TRAINING,
    LEAVE,
    OTHER
}
