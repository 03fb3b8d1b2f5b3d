package app.okrug.overview;

import app.okrug.tenancy.CurrentSchool;
import app.okrug.tenancy.RegisteredSchool;
import app.okrug.tenancy.SchoolRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Lets schools publish their sums, each in its own work: one that fails, or is closed, leaves the others alone.
@Component
public class Publishing {

    /// Lessons are written late, so the last weeks are counted again each time.
    static final int DAYS = 35;

    private static final Logger log = LoggerFactory.getLogger(Publishing.class);
    private static final Duration FRESH = Duration.ofHours(6);

    private final SchoolRegistry schools;
    private final Counting counting;
    private final Published published;
    private final Clock clock;

    Publishing(SchoolRegistry schools, Counting counting, Published published, Clock clock) {
        this.schools = schools;
        this.counting = counting;
        this.published = published;
        this.clock = clock;
    }

    /// Publishes the sums of one school.
    ///
    /// @return whether it went well
    public boolean publish(RegisteredSchool school) {
        if (!school.state().reachable()) {
            return false;
        }
        var now = clock.instant();
        try {
            var counted = CurrentSchool.call(school.id(), () -> counting.count(DAYS));
            var from = LocalDate.ofInstant(now, school.zone()).minusDays(DAYS);
            published.put(school.id(), counted, from, now);
            return true;
        } catch (RuntimeException failure) {
            // Whatever it was, the next school has nothing to do with it; a message could carry personal data.
            log.warn("The sums of the school {} could not be published: {}", school.code(), failure.getClass());
            return false;
        }
    }

    /// Publishes the sums of all schools whose last publication is no longer fresh and that no other node has taken.
    void publishDue() {
        for (var school : schools.all()) {
            var now = clock.instant();
            if (school.state().reachable() && published.claim(school.id(), now.minus(FRESH), now)) {
                publish(school);
            }
        }
    }
}
