package app.okrug.regulation;

/// A level of general education.
public enum Level {
    PRIMARY,
    BASIC,
    UPPER;

    /// The level to which a year of study belongs: 1–4, 5–9, 10–11.
    public static Level of(int parallel) {
        if (parallel <= 4) {
            return PRIMARY;
        }
        return parallel <= 9 ? BASIC : UPPER;
    }
}
