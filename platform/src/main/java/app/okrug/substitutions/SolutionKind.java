package app.okrug.substitutions;

import java.util.Locale;

/// What can become of a lesson whose teacher is away.
public enum SolutionKind {
    /// A colleague gives it.
    SUBSTITUTED,
    /// It is joined with the lesson of the other part of the class.
    MERGED,
    /// It is not held.
    CANCELLED,
    /// It is held at another hour.
    MOVED;

    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    static SolutionKind of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }
}
