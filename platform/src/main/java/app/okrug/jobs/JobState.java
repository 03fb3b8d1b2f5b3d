package app.okrug.jobs;

import java.util.Locale;

/// How far a piece of long work has come.
public enum JobState {
    WAITING,
    RUNNING,
    DONE,
    FAILED;

    /// Whether nothing more will happen to it.
    public boolean over() {
        return switch (this) {
            case WAITING, RUNNING -> false;
            case DONE, FAILED -> true;
        };
    }

    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    static JobState of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }
}
