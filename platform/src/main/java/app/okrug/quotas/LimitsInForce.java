package app.okrug.quotas;

import app.okrug.tenancy.SchoolId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Which limits hold now, remembered for a few seconds: that long another node goes by the old ones.
@Component
class LimitsInForce {

    private static final Duration MEMORY = Duration.ofSeconds(5);

    private final LimitTable table;
    private final Clock clock;
    private volatile @Nullable Known known;

    LimitsInForce(LimitTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /// All limits as they were read at one moment.
    record Known(UsualLimits usual, Map<SchoolId, OwnLimits> own, Instant at) {

        long of(SchoolId school, Quota quota) {
            return of(school).values().getOrDefault(quota, usual.of(quota));
        }

        OwnLimits of(SchoolId school) {
            return own.getOrDefault(school, OwnLimits.NONE);
        }
    }

    long of(SchoolId school, Quota quota) {
        return now().of(school, quota);
    }

    Known now() {
        var moment = clock.instant();
        var remembered = known;
        if (remembered == null
                || moment.isBefore(remembered.at())
                || moment.isAfter(remembered.at().plus(MEMORY))) {
            remembered = new Known(table.usual(), table.own(), moment);
            known = remembered;
        }
        return remembered;
    }

    void forget() {
        known = null;
    }
}
