package app.okrug.identity;

import java.time.Duration;

/// When accounts signed in last, for narrowing a list.
public enum LastSignIn {
    /// Within seven days.
    WITHIN_WEEK,
    /// More than thirty days ago, or never.
    LONG_AGO,
    /// Not once.
    NEVER;

    static final Duration WEEK = Duration.ofDays(7);
    static final Duration MONTH = Duration.ofDays(30);
}
