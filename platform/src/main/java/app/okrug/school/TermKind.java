package app.okrug.school;

import java.util.Locale;

/// What the reporting periods of a year are.
public enum TermKind {
    QUARTER,
    TRIMESTER,
    HALF_YEAR;

    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    static TermKind of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }
}
