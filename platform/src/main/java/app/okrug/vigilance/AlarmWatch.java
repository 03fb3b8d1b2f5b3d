package app.okrug.vigilance;

import app.okrug.school.SchoolClock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Looks through the record of the current school and raises alarms. Days that were not finished are looked at again,
/// so that nothing is lost between two looks or while the deployment was down.
@Component
public class AlarmWatch {

    /// How far back a school is looked at that was never looked at before, or not for long.
    private static final int FARTHEST = 14;

    private final Rules rules;
    private final AlarmRows alarms;
    private final SchoolClock clock;

    AlarmWatch(Rules rules, AlarmRows alarms, SchoolClock clock) {
        this.rules = rules;
        this.alarms = alarms;
        this.clock = clock;
    }

    /// Looks through what has been written since the last time. Alarms that are known only grow.
    @Transactional
    public void look() {
        var now = clock.now();
        var today = clock.today();
        var farthest = today.minusDays(FARTHEST);
        LocalDate day = alarms.seenUntil()
                .map(seen -> LocalDate.ofInstant(seen, clock.zone()))
                .filter(seen -> seen.isAfter(farthest))
                .orElse(farthest);
        // What was written just before midnight may have been stored after the last look of that day.
        for (day = day.minusDays(1); !day.isAfter(today); day = day.plusDays(1)) {
            alarms.raise(rules.on(day), now);
        }
        alarms.seen(now);
    }
}
