package app.okrug.regulation;

/// How often something has to be done.
public enum Frequency {
    NEVER,
    DAY,
    WEEK,
    MONTH,
    TERM,
    YEAR
}
