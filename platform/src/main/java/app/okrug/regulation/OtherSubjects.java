package app.okrug.regulation;

/// What a class teacher may do in the subjects that others teach in his class (P12: no two schools agree).
public enum OtherSubjects {
    NOTHING,
    VIEW,
    EDIT
}
