package app.okrug.support;

import app.okrug.access.PersonId;
import app.okrug.access.UserId;
import app.okrug.database.ControlPlane;
import app.okrug.tenancy.SchoolId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Where requests of support are kept: in the control plane, since who asks is outside of the school.
@Component
class RequestTable {

    private static final String SELECT = """
            select request.id, operator, display_name, reason, hours, state, person, answer, asked_at, until
            from support_request request join identity_account account on account.id = operator
            """;

    private final ControlPlane control;

    RequestTable(ControlPlane control) {
        this.control = control;
    }

    void add(SchoolId school, UserId operator, String reason, int hours, Instant now) {
        control.sql()
                .sql("""
                        insert into support_request (id, school, operator, reason, hours, state, person, asked_at)
                        values (?, ?, ?, ?, ?, 'asked', ?, ?)
                        """)
                .params(
                        UUID.randomUUID(),
                        school.value(),
                        operator.value(),
                        reason,
                        hours,
                        UUID.randomUUID(),
                        stamp(now))
                .update();
    }

    /// The requests to a school, the latest first.
    List<SupportRequest> of(SchoolId school, int most) {
        return control.sql()
                .sql(SELECT + "where school = ? order by asked_at desc, request.id limit ?")
                .params(school.value(), most)
                .query((row, _) -> request(row))
                .list();
    }

    Optional<SupportRequest> find(SchoolId school, UUID id) {
        return control.sql()
                .sql(SELECT + "where school = ? and request.id = ?")
                .params(school.value(), id)
                .query((row, _) -> request(row))
                .optional();
    }

    int waiting(SchoolId school) {
        return control.sql()
                .sql("select count(*) from support_request where school = ? and state = 'asked'")
                .param(school.value())
                .query(Integer.class)
                .single();
    }

    /// Whether a request of the operator waits or is open. Whoever asks twice at once waits at the school's row, which
    /// stays locked until the end of the transaction.
    boolean pending(SchoolId school, UserId operator, Instant now) {
        control.sql()
                .sql("select 1 from tenancy_school where id = ? for no key update")
                .param(school.value())
                .query((_, _) -> true)
                .optional();
        return control.sql()
                .sql("""
                        select exists (
                            select from support_request
                            where school = ? and operator = ?
                                and (state = 'asked' or state = 'granted' and until > ?))
                        """)
                .params(school.value(), operator.value(), stamp(now))
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    /// Until when support may look into a school; empty when it may not now.
    Optional<Instant> open(SchoolId school, Instant now) {
        return control.sql()
                .sql("select until from support_request where school = ? and state = 'granted' and until > ?"
                        + " order by until desc limit 1")
                .params(school.value(), stamp(now))
                .query((row, _) -> row.getObject("until", OffsetDateTime.class).toInstant())
                .optional();
    }

    /// Moves a request on; false when it stands elsewhere by now.
    ///
    /// @param until null to leave it as it is
    boolean move(UUID id, RequestState from, RequestState to, String answer, @Nullable Instant until, Instant now) {
        return control.sql()
                        .sql("""
                                update support_request
                                set state = ?, answer = ?, until = coalesce(cast(? as timestamptz), until),
                                    decided_at = ?, version = version + 1
                                where id = ? and state = ?
                                """)
                        .params(Arrays.asList(
                                to.stored(),
                                answer,
                                until == null ? null : stamp(until),
                                stamp(now),
                                id,
                                from.stored()))
                        .update()
                == 1;
    }

    private static SupportRequest request(ResultSet row) throws SQLException {
        var until = row.getObject("until", OffsetDateTime.class);
        return new SupportRequest(
                row.getObject("id", UUID.class),
                new UserId(row.getObject("operator", UUID.class)),
                row.getString("display_name"),
                row.getString("reason"),
                row.getInt("hours"),
                RequestState.of(row.getString("state")),
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("answer"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                until == null ? null : until.toInstant());
    }

    private static OffsetDateTime stamp(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
