package app.okrug.openings;

import java.util.Locale;

/// How far one school of a list has come.
public enum LineState {
    /// Something in its row must be put right in the file first.
    FAULTY,
    WAITING,
    OPENING,
    DONE,
    /// It was not opened; it is tried again when the list goes on.
    FAILED;

    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    static LineState of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }
}
