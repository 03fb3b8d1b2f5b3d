package app.okrug.onboarding;

import java.util.Locale;

/// How far files have come that are brought in together.
public enum BatchState {
    CHECKING,
    CHECKED,
    APPLIED,
    GIVEN_UP,
    UNDONE;

    /// Whether they are neither applied nor let go.
    public boolean open() {
        return this == CHECKING || this == CHECKED;
    }

    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    static BatchState of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }
}
