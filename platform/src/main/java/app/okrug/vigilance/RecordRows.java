package app.okrug.vigilance;

import app.okrug.database.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads the school's own record for what the rules look at: no more than a few lines of a usual day.
@Repository
class RecordRows {

    private static final int MOST = 20_000;

    private final JdbcClient sql;

    RecordRows(JdbcClient sql) {
        this.sql = sql;
    }

    /// What was done, as the record of deeds has it.
    record Noted(long number, Instant at, @Nullable UUID person, String subject, String role) {}

    /// The changes of cells between two moments that correct what stood there, or were made before an hour of the day.
    ///
    /// @param nightBegins first hour of the night
    /// @param nightEnds the hour at which it ends; the same as the first for no night
    List<Deed> ofJournal(Instant from, Instant until, ZoneId zone, int nightBegins, int nightEnds) {
        return sql.sql("""
                        select person, at, (at at time zone :zone)::date - held_on as late, corrects
                          from (select c.person, c.at, l.held_on,
                                       coalesce(c.before ->> 'value', '') <> ''
                                       and c.before ->> 'value' is distinct from c.after ->> 'value' as corrects,
                                       extract(hour from c.at at time zone :zone)::int as hour
                                  from journal_change c
                                  join timetable_lesson l on l.id = c.lesson
                                 where c.pupil is not null and c.at >= :from and c.at < :until) x
                         where corrects or (hour - :begins + 24) % 24 < (:ends - :begins + 24) % 24
                         order by at
                         limit :most
                        """)
                .param("zone", zone.getId())
                .param("from", stored(from))
                .param("until", stored(until))
                .param("begins", nightBegins)
                .param("ends", nightEnds)
                .param("most", MOST)
                .query((row, _) -> new Deed(
                        row.getObject("person", UUID.class),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getInt("late"),
                        row.getBoolean("corrects")))
                .list();
    }

    /// Deeds of some kinds between two moments, the oldest first.
    List<Noted> noted(Collection<String> actions, Instant from, Instant until) {
        return sql.sql("""
                        select number, at, person, subject, coalesce(details ->> 'role', '') as role
                          from audit_event
                         where action = any(:actions) and at >= :from and at < :until
                         order by number
                         limit :most
                        """)
                .param("actions", Columns.texts(actions, one -> one))
                .param("from", stored(from))
                .param("until", stored(until))
                .param("most", MOST)
                .query(RecordRows::noted)
                .list();
    }

    /// The line by which the school got its first administrator; 0 when the record has none.
    long firstAdministrator() {
        return sql.sql("""
                        select coalesce(min(number), 0) as earliest
                          from audit_event
                         where action = 'access.role_given' and details ->> 'role' = 'ADMINISTRATOR'
                        """).query((row, _) -> row.getLong("earliest")).single();
    }

    private static Noted noted(ResultSet row, int number) throws SQLException {
        return new Noted(
                row.getLong("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("person", UUID.class),
                row.getString("subject"),
                row.getString("role"));
    }

    static OffsetDateTime stored(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
