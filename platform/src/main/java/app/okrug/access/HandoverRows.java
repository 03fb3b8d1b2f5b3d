package app.okrug.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What was handed on, among the roles and the rights in person.
@Repository
class HandoverRows {

    private final JdbcClient sql;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HandoverRows(JdbcClient sql, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.events = events;
        this.clock = clock;
    }

    /// What a person has handed on that holds on a day or will, the first to begin first.
    List<Handover> of(PersonId giver, LocalDate day) {
        return sql.sql("""
                        select id, person, role_code, null as right_code, starts_on, ends_on, reason
                        from access_assignment where handed_by = :giver and ends_on >= :day
                        union all
                        select id, person, null, right_code, starts_on, ends_on, reason
                        from access_personal_grant where handed_by = :giver and ends_on >= :day
                        order by starts_on, id
                        """)
                .param("giver", giver.value())
                .param("day", day)
                .query(HandoverRows::handover)
                .list();
    }

    /// Its last day is another one.
    void end(Handover one, LocalDate last) {
        sql.sql(
                        one.role() != null
                                ? "update access_assignment set ends_on = ?, version = version + 1 where id = ?"
                                : "update access_personal_grant set ends_on = ?, version = version + 1 where id = ?")
                .params(last, one.id())
                .update();
    }

    /// A role that its giver hands on; the colleague acts for the giver.
    void add(PersonId giver, Role role, NewHandover wanted) {
        sql.sql("""
                        insert into access_assignment
                            (id, person, role_code, starts_on, ends_on, acting_for, assigned_by, handed_by, reason,
                             created_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        UUID.randomUUID(),
                        wanted.to().value(),
                        role.name(),
                        wanted.from(),
                        wanted.until(),
                        giver.value(),
                        giver.value(),
                        giver.value(),
                        wanted.order().strip(),
                        now())
                .update();
        events.publishEvent(handedOver(wanted, role.name()));
    }

    /// A right in person that its giver hands on.
    void add(PersonId giver, Right right, NewHandover wanted) {
        sql.sql("""
                        insert into access_personal_grant
                            (id, person, right_code, state, scopes, starts_on, ends_on, granted_by, handed_by, reason,
                             created_at)
                        values (?, ?, ?, 'allow', ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        UUID.randomUUID(),
                        wanted.to().value(),
                        right.name(),
                        Scope.write(Set.of(Scope.SCHOOL)),
                        wanted.from(),
                        wanted.until(),
                        giver.value(),
                        giver.value(),
                        wanted.order().strip(),
                        now())
                .update();
        events.publishEvent(handedOver(wanted, right.name()));
    }

    private static HandedOver handedOver(NewHandover wanted, String what) {
        return new HandedOver(
                wanted.to(),
                what,
                wanted.from(),
                wanted.until(),
                false,
                wanted.order().strip());
    }

    private static Handover handover(ResultSet row, int number) throws SQLException {
        return new Handover(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person", UUID.class)),
                role(row.getString("role_code")),
                right(row.getString("right_code")),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getString("reason"));
    }

    private static @Nullable Role role(@Nullable String code) {
        return code == null ? null : Role.valueOf(code);
    }

    private static @Nullable Right right(@Nullable String code) {
        return code == null ? null : Right.valueOf(code);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
