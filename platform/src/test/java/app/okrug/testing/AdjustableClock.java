package app.okrug.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// A clock that goes on as it does, from where a test has put it.
public final class AdjustableClock extends Clock {

    private volatile Duration ahead = Duration.ZERO;

    /// Lets time pass.
    public void forward(Duration time) {
        ahead = ahead.plus(time);
    }

    /// Back to the real time.
    public void reset() {
        ahead = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), ahead);
    }
}
