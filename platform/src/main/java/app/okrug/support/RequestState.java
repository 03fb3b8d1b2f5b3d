package app.okrug.support;

import java.util.Locale;

/// Where a request of support stands.
public enum RequestState {
    ASKED,
    GRANTED,
    REFUSED,
    /// Ended by the school or by support itself, before its time.
    ENDED;

    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RequestState of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }
}
