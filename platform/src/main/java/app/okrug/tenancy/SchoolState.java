package app.okrug.tenancy;

import java.util.Locale;

/// Where a school stands in its life with the deployment.
public enum SchoolState {
    /// Its schema is being made.
    CREATING,
    /// In daily use.
    ACTIVE,
    /// May be read, nothing may be changed.
    READ_ONLY,
    /// Nobody may sign in.
    SUSPENDED,
    /// Being let go: read only until the archive is taken.
    CLOSING,
    /// Its data have left the deployment.
    ARCHIVED,
    /// Its creation or last migration failed; others are served.
    FAILED;

    /// As the registry stores it.
    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    static SchoolState of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }

    /// Whether its data can be reached at all.
    public boolean reachable() {
        return switch (this) {
            case ACTIVE, READ_ONLY, CLOSING -> true;
            case CREATING, SUSPENDED, ARCHIVED, FAILED -> false;
        };
    }
}
