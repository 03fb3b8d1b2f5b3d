package app.okrug.audit;

import app.okrug.tenancy.SchoolRegistry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The table of events of a school: added to and read, never changed.
@Component
class EventRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcTemplate sql;
    private final ObjectProvider<PersonLabel> labels;
    private final SchoolRegistry schools;
    private final TransactionTemplate apart;

    EventRows(
            JdbcTemplate sql,
            ObjectProvider<PersonLabel> labels,
            SchoolRegistry schools,
            PlatformTransactionManager transactions) {
        this.sql = sql;
        this.labels = labels;
        this.schools = schools;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /// Who looks at personal data is recorded in a school that may only be read, too: there the record is the one thing
    /// that is written, in a transaction of its own that says so.
    void add(List<EventRow> rows) {
        if (schools.current().state().writable()) {
            insert(rows);
        } else {
            apart.executeWithoutResult(_ -> {
                sql.execute("set transaction read write");
                insert(rows);
            });
        }
    }

    private void insert(List<EventRow> rows) {
        sql.batchUpdate("""
                insert into audit_event (at, account, person, person_name, action, subject, details)
                values (?, ?, ?, ?, ?, ?, ?::jsonb)
                """, rows.stream().map(this::columns).toList());
    }

    List<AuditLine> read(String actions, @Nullable UUID person, String subject, long before, int most) {
        return sql.query("""
                select number, at, account, person, person_name, action, subject, details
                from audit_event
                where number < ? and starts_with(action, ?) and (?::uuid is null or person = ?)
                  and (? = '' or subject = ?)
                order by number desc
                limit ?
                """, EventRows::line, before, actions, person, person, subject, subject, most);
    }

    List<AuditLine> read(EventWish wish, long before, int most) {
        return sql.query(
                """
                select number, at, account, person, person_name, action, subject, details
                from audit_event
                where number < ? and starts_with(action, ?)
                  and (?::timestamptz is null or at >= ?) and (?::timestamptz is null or at < ?)
                  and strpos(translate(lower(person_name), 'ё', 'е'), ?) > 0
                order by number desc
                limit ?
                """,
                EventRows::line,
                before,
                wish.actions(),
                moment(wish.from()),
                moment(wish.from()),
                moment(wish.until()),
                moment(wish.until()),
                wish.words().toLowerCase(Locale.ROOT).replace('ё', 'е'),
                most);
    }

    private static AuditLine line(ResultSet row, int number) throws SQLException {
        return new AuditLine(
                row.getLong("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("account", UUID.class),
                row.getObject("person", UUID.class),
                row.getString("person_name"),
                row.getString("action"),
                row.getString("subject"),
                JSON.readValue(row.getString("details"), new TypeReference<>() {}));
    }

    private static @Nullable OffsetDateTime moment(@Nullable Instant moment) {
        return moment == null ? null : stored(moment);
    }

    private @Nullable Object[] columns(EventRow row) {
        return new @Nullable Object[] {
            stored(row.at()),
            row.doer().account(),
            row.doer().person(),
            name(row.doer()),
            row.action(),
            row.subject(),
            JSON.writeValueAsString(row.details())
        };
    }

    private String name(Doer doer) {
        if (doer.name() != null) {
            return doer.name();
        }
        var label = doer.person() == null ? null : labels.getIfAvailable();
        return label == null || doer.person() == null ? "" : label.of(doer.person());
    }

    private static OffsetDateTime stored(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
