package app.okrug.quotas;

import java.util.Locale;

/// Something of which a school may use so much.
public enum Quota {
    /// Stored files, in megabytes. What does not fit is not stored.
    STORAGE(1, 10_000_000),
    /// Long work that runs at the same moment. What comes beyond it waits.
    JOBS(1, 50),
    /// Calls by programs within an hour of the clock. What comes beyond them is answered with 429.
    CALLS_HOUR(0, 10_000_000),
    /// Calls by programs within a day of the school.
    CALLS_DAY(0, 100_000_000);

    private final long least;
    private final long most;

    Quota(long least, long most) {
        this.least = least;
        this.most = most;
    }

    /// The smallest limit that can be set.
    public long least() {
        return least;
    }

    /// The largest limit that can be set.
    public long most() {
        return most;
    }

    boolean fits(long limit) {
        return limit >= least && limit <= most;
    }

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
