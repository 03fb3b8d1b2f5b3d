package app.okrug.onboarding;

import java.util.Locale;

/// How much of its classes a list of pupils names. Absence from it never deletes; of a whole list it may be said that
/// the absent have left (I-07).
public enum Extent {
    /// Everybody who is in the classes.
    WHOLE,
    /// Only those with whom something has changed.
    SOME;

    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Extent of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }
}
