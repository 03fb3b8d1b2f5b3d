package app.okrug.regulation;

/// When it is written down that a lesson was given by somebody else.
public enum SubstitutionRecord {
    IN_ADVANCE,
    WITH_THE_RECORD
}
