package app.okrug.school;

import app.okrug.tenancy.SchoolRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/// The clock on the wall of the current school: its day is not that of the server.
@Component
public class SchoolClock {

    private final SchoolRegistry schools;
    private final Clock clock;

    SchoolClock(SchoolRegistry schools, Clock clock) {
        this.schools = schools;
        this.clock = clock;
    }

    /// Which day it is in the school.
    public LocalDate today() {
        return clock.instant().atZone(zone()).toLocalDate();
    }

    public ZoneId zone() {
        return schools.current().zone();
    }

    public Instant now() {
        return clock.instant();
    }
}
