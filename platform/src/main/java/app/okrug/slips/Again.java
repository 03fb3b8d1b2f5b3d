package app.okrug.slips;

/// Whether slips are printed for those who do not need one.
public enum Again {
    /// Only for those who have neither a password nor a code that works.
    ONLY_NEW,
    /// For everybody: codes printed before stop working, passwords stay until the new code is used.
    EVERYBODY
}
