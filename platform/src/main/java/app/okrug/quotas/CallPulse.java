package app.okrug.quotas;

import app.okrug.time.Pulse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/// Writes down every few seconds how often programs have called, and removes daily what is too old to be shown.
@Component
class CallPulse extends Pulse {

    private static final Duration BETWEEN_BEATS = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration KEPT = Duration.ofDays(60);

    private final ApiCalls calls;
    private final CallTable table;
    private final Clock clock;
    private Instant purgeAt;

    CallPulse(ApiCalls calls, CallTable table, Clock clock) {
        super("call-pulse", BETWEEN_BEATS, BETWEEN_BEATS);
        this.calls = calls;
        this.table = table;
        this.clock = clock;
        this.purgeAt = clock.instant().plus(Duration.ofMinutes(10));
    }

    @Override
    protected void beat() {
        calls.write();
        var now = clock.instant();
        if (now.isAfter(purgeAt)) {
            purgeAt = now.plus(Duration.ofDays(1));
            table.purge(now.minus(KEPT));
        }
    }

    @Override
    protected Duration patience() {
        return PATIENCE;
    }

    @Override
    protected void afterTheLast() {
        calls.write();
    }
}
