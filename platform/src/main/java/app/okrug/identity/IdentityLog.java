package app.okrug.identity;

import app.okrug.access.UserId;
import app.okrug.database.ControlPlane;
import app.okrug.tenancy.SchoolId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What the office's record keeps of accounts: who signed in, which credentials were issued or changed, by whom.
@Component
class IdentityLog {

    private final ControlPlane control;
    private final Clock clock;

    IdentityLog(ControlPlane control, Clock clock) {
        this.control = control;
        this.clock = clock;
    }

    /// @param by the acting account; null when the deployment itself acts
    /// @param school where it happened; null for the office
    /// @param subject whom it concerned
    void note(String action, @Nullable UserId by, @Nullable SchoolId school, UserId subject) {
        control.sql()
                .sql("""
                        insert into audit_platform_event (at, account, action, school, subject)
                        values (?, cast(? as uuid), ?, cast(? as uuid), ?)
                        """)
                .params(Arrays.asList(
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                        by == null ? null : by.value().toString(),
                        "identity." + action,
                        school == null ? null : school.value().toString(),
                        subject.value().toString()))
                .update();
    }
}
