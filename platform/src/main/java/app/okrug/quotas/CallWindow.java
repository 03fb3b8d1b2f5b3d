package app.okrug.quotas;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/// The hour of the clock and the day of the school within which calls are counted.
record CallWindow(Instant hour, Instant dayBegins, Instant dayEnds) {

    static CallWindow of(Instant now, ZoneId zone) {
        var day = LocalDate.ofInstant(now, zone);
        return new CallWindow(
                now.truncatedTo(ChronoUnit.HOURS),
                day.atStartOfDay(zone).toInstant(),
                day.plusDays(1).atStartOfDay(zone).toInstant());
    }

    /// How long it is until calls are counted from nothing again: never less than a second.
    Duration until(Quota quota, Instant now) {
        var end = quota == Quota.CALLS_DAY ? dayEnds : hour.plus(Duration.ofHours(1));
        var wait = Duration.between(now, end).plusMillis(999).truncatedTo(ChronoUnit.SECONDS);
        return wait.isPositive() ? wait : Duration.ofSeconds(1);
    }
}
