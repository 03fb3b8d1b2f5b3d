package app.okrug.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table of what waits for a second person.
@Repository
class WaitingRightRows {

    private static final int MOST = 200;

    private final JdbcClient sql;

    WaitingRightRows(JdbcClient sql) {
        this.sql = sql;
    }

    void add(WaitingRight one) {
        sql.sql("""
                        insert into access_waiting
                            (id, kind, person, right_code, role_code, name, name_in_english, scopes, veto, starts_on,
                             ends_on, reason, proposed_by, proposed_at)
                        values (?, ?, ?::uuid, ?, ?, ?, ?, ?, ?::uuid, ?, ?::date, ?, ?, ?)
                        """)
                .params(Arrays.asList(
                        one.id().value(),
                        one.kind().name(),
                        one.person() == null ? null : one.whom().value(),
                        one.right() == null ? "" : one.theRight().name(),
                        one.role() == null ? "" : one.theRole().name(),
                        one.name(),
                        one.nameInEnglish(),
                        Scope.write(one.scopes()),
                        one.veto(),
                        one.from(),
                        one.until(),
                        one.reason(),
                        one.by().value(),
                        stored(one.at())))
                .update();
    }

    /// Those that wait, the oldest first.
    List<WaitingRight> waiting() {
        return sql.sql("select * from access_waiting where outcome = 'WAITING' order by proposed_at, id limit ?")
                .param(MOST)
                .query((row, _) -> row(row))
                .list();
    }

    /// Those that a person has proposed and that wait, the oldest first.
    List<WaitingRight> waiting(PersonId by) {
        return sql.sql("""
                        select * from access_waiting where outcome = 'WAITING' and proposed_by = ?
                        order by proposed_at, id limit ?
                        """).params(by.value(), MOST).query((row, _) -> row(row)).list();
    }

    /// Those decided, the latest first.
    List<WaitingRight> decided(int most) {
        return sql.sql("""
                        select * from access_waiting where decided_at is not null
                        order by decided_at desc, id limit ?
                        """).param(most).query((row, _) -> row(row)).list();
    }

    Optional<WaitingRight> find(WaitingRightId id) {
        return sql.sql("select * from access_waiting where id = ?")
                .param(id.value())
                .query((row, _) -> row(row))
                .optional();
    }

    /// @return false when it was decided meanwhile
    boolean decide(WaitingRightId id, WaitingOutcome outcome, PersonId by, Instant at, String words) {
        return sql.sql("""
                        update access_waiting set outcome = ?, decided_by = ?, decided_at = ?, words = ?
                        where id = ? and outcome = 'WAITING'
                        """)
                        .params(outcome.name(), by.value(), stored(at), words, id.value())
                        .update()
                == 1;
    }

    private static WaitingRight row(ResultSet row) throws SQLException {
        var right = row.getString("right_code");
        var role = row.getString("role_code");
        var decidedAt = row.getObject("decided_at", OffsetDateTime.class);
        return new WaitingRight(
                new WaitingRightId(row.getObject("id", UUID.class)),
                WaitingKind.valueOf(row.getString("kind")),
                person(row.getObject("person", UUID.class)),
                right.isEmpty() ? null : Right.valueOf(right),
                role.isEmpty() ? null : Role.valueOf(role),
                row.getString("name"),
                row.getString("name_in_english"),
                Scope.read(row.getString("scopes")),
                row.getObject("veto", UUID.class),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getString("reason"),
                new PersonId(row.getObject("proposed_by", UUID.class)),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                WaitingOutcome.valueOf(row.getString("outcome")),
                person(row.getObject("decided_by", UUID.class)),
                decidedAt == null ? null : decidedAt.toInstant(),
                row.getString("words"));
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }

    private static OffsetDateTime stored(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
