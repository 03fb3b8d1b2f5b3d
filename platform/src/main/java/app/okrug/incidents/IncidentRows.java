package app.okrug.incidents;

import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.access.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table of reports.
@Repository
class IncidentRows {

    private final JdbcClient sql;

    IncidentRows(JdbcClient sql) {
        this.sql = sql;
    }

    /// A stored report; persons still as ids.
    record Row(
            IncidentId id,
            long number,
            IncidentKind kind,
            UserId account,
            PersonId person,
            Category category,
            String words,
            LocalDate learned,
            LocalDate reportDue,
            PersonId reportedBy,
            Instant reportedAt,
            LocalDate settleDue,
            boolean passwordTaken,
            boolean settled,
            String note,
            @Nullable PersonId settledBy,
            @Nullable Instant settledAt,
            long version) {}

    void add(Row row) {
        sql.sql("""
                        insert into incidents_incident
                            (id, kind, account, person, category, words, learned_on, report_due, reported_by,
                             reported_at, settle_due, password, state)
                        values (:id, :kind, :account, :person, :category, :words, :learned, :reportDue, :by,
                                :at, :settleDue, :password, 'REPORTED')
                        """)
                .param("id", row.id().value())
                .param("kind", row.kind().name())
                .param("account", row.account().value())
                .param("person", row.person().value())
                .param("category", row.category().name())
                .param("words", row.words())
                .param("learned", row.learned())
                .param("reportDue", row.reportDue())
                .param("by", row.reportedBy().value())
                .param("at", stored(row.reportedAt()))
                .param("settleDue", row.settleDue())
                .param("password", row.passwordTaken())
                .update();
    }

    /// Those that are not settled first, what falls due first at the top; then the newest. Five hundred at most.
    List<Row> all(boolean open) {
        return sql.sql("""
                        select * from incidents_incident
                        where not :open or state = 'REPORTED'
                        order by state, case when state = 'REPORTED' then settle_due end, number desc
                        limit 500
                        """).param("open", open).query(IncidentRows::row).list();
    }

    int count(boolean open) {
        return sql.sql("select count(*) as them from incidents_incident where not :open or state = 'REPORTED'")
                .param("open", open)
                .query((row, _) -> row.getInt("them"))
                .single();
    }

    Optional<Row> find(IncidentId id) {
        return sql.sql("select * from incidents_incident where id = :id")
                .param("id", id.value())
                .query(IncidentRows::row)
                .optional();
    }

    /// @return false when somebody else was faster
    boolean settle(IncidentId id, String note, PersonId by, Instant at, long seen) {
        return sql.sql("""
                        update incidents_incident
                        set state = 'SETTLED', note = :note, settled_by = :by, settled_at = :at, version = version + 1
                        where id = :id and version = :seen and state = 'REPORTED'
                        """)
                        .param("note", note)
                        .param("by", by.value())
                        .param("at", stored(at))
                        .param("id", id.value())
                        .param("seen", seen)
                        .update()
                == 1;
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var settledBy = row.getObject("settled_by", UUID.class);
        var settledAt = row.getObject("settled_at", OffsetDateTime.class);
        return new Row(
                new IncidentId(row.getObject("id", UUID.class)),
                row.getLong("number"),
                IncidentKind.valueOf(row.getString("kind")),
                new UserId(row.getObject("account", UUID.class)),
                new PersonId(row.getObject("person", UUID.class)),
                Category.valueOf(row.getString("category")),
                row.getString("words"),
                row.getObject("learned_on", LocalDate.class),
                row.getObject("report_due", LocalDate.class),
                new PersonId(row.getObject("reported_by", UUID.class)),
                row.getObject("reported_at", OffsetDateTime.class).toInstant(),
                row.getObject("settle_due", LocalDate.class),
                row.getBoolean("password"),
                row.getString("state").equals("SETTLED"),
                row.getString("note"),
                settledBy == null ? null : new PersonId(settledBy),
                settledAt == null ? null : settledAt.toInstant(),
                row.getLong("version"));
    }

    private static OffsetDateTime stored(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
