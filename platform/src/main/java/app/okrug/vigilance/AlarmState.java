package app.okrug.vigilance;

/// How far an alarm has come.
public enum AlarmState {
    NEW,
    /// Somebody has taken it up.
    LOOKED_AT,
    /// It is explained, or what was wrong is mended.
    SETTLED
}
