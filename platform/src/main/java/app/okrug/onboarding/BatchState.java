package app.okrug.onboarding;

import java.util.Locale;

/// How far files have come that are brought in together.
public enum BatchState {
    CHECKING,
    CHECKED,
    APPLIED,
    GIVEN_UP;

    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    static BatchState of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }
}
