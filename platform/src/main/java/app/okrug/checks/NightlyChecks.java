package app.okrug.checks;

import app.okrug.tenancy.CurrentSchool;
import app.okrug.tenancy.RegisteredSchool;
import app.okrug.tenancy.SchoolRegistry;
import java.time.Clock;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Has all schools check themselves, each in its own night and work: one that fails leaves the others alone.
@Component
class NightlyChecks {

    private static final Logger log = LoggerFactory.getLogger(NightlyChecks.class);
    private static final LocalTime BEGINS = LocalTime.of(2, 0);
    private static final LocalTime ENDS = LocalTime.of(6, 0);

    private final SchoolRegistry schools;
    private final SelfCheck checking;
    private final Clock clock;

    NightlyChecks(SchoolRegistry schools, SelfCheck checking, Clock clock) {
        this.schools = schools;
        this.checking = checking;
        this.clock = clock;
    }

    /// Checks the schools where it is night, and that nobody has checked in it.
    void checkDue() {
        for (var school : schools.all()) {
            var time = clock.instant().atZone(school.zone()).toLocalTime();
            if (school.state().writable() && !time.isBefore(BEGINS) && time.isBefore(ENDS)) {
                check(school);
            }
        }
    }

    private void check(RegisteredSchool school) {
        try {
            CurrentSchool.call(school.id(), checking::checkTonight);
        } catch (RuntimeException failure) {
            // Whatever it was, the next school has nothing to do with it; a message could carry personal data.
            log.warn("The school {} could not be checked: {}", school.code(), failure.getClass());
        }
    }
}
