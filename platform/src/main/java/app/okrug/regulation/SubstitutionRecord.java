package app.okrug.regulation;

/// When it is written down that a lesson was given by somebody else.
public enum SubstitutionRecord {
    /// Whoever decides about substitutions does, before the lesson.
    IN_ADVANCE,
    /// The substitute may, in the moment in which he records the lesson (002 II ¶3.4).
    WITH_THE_RECORD
}
