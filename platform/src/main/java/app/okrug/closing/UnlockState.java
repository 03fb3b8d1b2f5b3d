package app.okrug.closing;

import java.util.Locale;

/// Where a request to open a closed place stands.
public enum UnlockState {
    ASKED,
    /// It was granted, and is open until its time is over or somebody ends it.
    GRANTED,
    REFUSED,
    /// The one who asked has taken it back.
    WITHDRAWN;

    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    static UnlockState of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }
}
