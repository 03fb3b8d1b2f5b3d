package app.okrug.identity.signin;

import java.time.Duration;

/// A waiting time as people are told it: whole seconds, never less than is left.
final class WaitingTime {

    private WaitingTime() {}

    static long of(Duration time) {
        return Math.max(1, time.plusMillis(999).toSeconds());
    }
}
