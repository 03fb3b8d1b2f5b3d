package app.okrug.identity;

import app.okrug.access.PersonId;
import app.okrug.access.UserId;
import app.okrug.database.ControlPlane;
import app.okrug.tenancy.SchoolId;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Ways into a school that end by the clock, for those of the office whom the school has let in. Asks for no right:
/// `support` has the school's yes.
@Component
public class Visits {

    private final ControlPlane control;
    private final IdentityLog log;
    private final Clock clock;

    Visits(ControlPlane control, IdentityLog log, Clock clock) {
        this.control = control;
        this.log = log;
        this.clock = clock;
    }

    /// Opens one. Open pages of the operator know of it within a second.
    ///
    /// @param person as whom the operator looks; nobody of the school
    public void open(SchoolId school, UserId operator, PersonId person, Instant until) {
        control.inTransaction(() -> {
            control.sql()
                    .sql("""
                            insert into identity_visit (id, account_id, school_id, person_id, created_at, until)
                            values (?, ?, ?, ?, ?, ?)
                            """)
                    .params(
                            UUID.randomUUID(),
                            operator.value(),
                            school.value(),
                            person.value(),
                            stamp(clock.instant()),
                            stamp(until))
                    .update();
            changed(operator);
            log.note("visit_opened", operator, school, operator);
        });
    }

    /// Ends one before its time: its sessions are over within a second.
    public void end(SchoolId school, UserId operator, PersonId person) {
        control.inTransaction(() -> {
            control.sql()
                    .sql("update identity_visit set until = :now"
                            + " where school_id = :school and person_id = :person and until > :now")
                    .param("now", stamp(clock.instant()))
                    .param("school", school.value())
                    .param("person", person.value())
                    .update();
            changed(operator);
            log.note("visit_ended", operator, school, operator);
        });
    }

    private void changed(UserId operator) {
        control.sql()
                .sql("update identity_account set version = version + 1 where id = ?")
                .param(operator.value())
                .update();
    }

    private static OffsetDateTime stamp(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
