package app.okrug.archive;

import java.util.Locale;

/// What stands beside the live data of a school.
public enum BesideState {
    /// A copy that is just being unfolded, or whose unfolding was cut off.
    FILLING,
    /// A copy that can be looked at and taken into use.
    READY,
    /// What the school worked in before a copy took its place.
    REPLACED;

    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    static BesideState of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }
}
