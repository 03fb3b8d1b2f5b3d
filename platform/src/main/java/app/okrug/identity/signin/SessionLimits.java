package app.okrug.identity.signin;

import static app.okrug.regulation.Parameter.SESSION_MINUTES;

import app.okrug.identity.Membership;
import app.okrug.identity.SignedIn;
import app.okrug.regulation.Regulation;
import app.okrug.tenancy.CurrentSchool;
import app.okrug.tenancy.SchoolRegistry;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// How long a session may lie unused: as the school's act says, else by what the person is there.
@Component
class SessionLimits {

    private static final Duration STAFF = Duration.ofMinutes(45);
    private static final Duration FAMILY = Duration.ofMinutes(10);
    private static final Duration OFFICE = Duration.ofMinutes(30);

    private final Regulation regulation;
    private final SchoolRegistry schools;

    SessionLimits(Regulation regulation, SchoolRegistry schools) {
        this.regulation = regulation;
        this.schools = schools;
    }

    Duration idle(SignedIn who) {
        var membership = who.chosen();
        if (membership == null) {
            return OFFICE;
        }
        if (!schools.get(membership.school()).state().reachable()) {
            return usual(membership);
        }
        var minutes = CurrentSchool.call(
                membership.school(), () -> regulation.current(SESSION_MINUTES).value());
        var said = minutes.get(membership.category().name());
        return said == null ? usual(membership) : Duration.ofMinutes(said);
    }

    private static Duration usual(Membership membership) {
        return switch (membership.category()) {
            case STAFF -> STAFF;
            case PUPIL, GUARDIAN -> FAMILY;
        };
    }
}
