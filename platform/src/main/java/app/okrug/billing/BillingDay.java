package app.okrug.billing;

import app.okrug.tenancy.SchoolCreation;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/// Which day it is for papers and deadlines: by the clock of the deployment.
@Component
class BillingDay {

    private final SchoolCreation creation;
    private final Clock clock;

    BillingDay(SchoolCreation creation, Clock clock) {
        this.creation = creation;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }

    ZoneId zone() {
        return creation.usualZone();
    }
}
