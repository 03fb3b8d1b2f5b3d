package app.okrug.vigilance;

import static app.okrug.vigilance.RecordRows.stored;

import app.okrug.access.Reach;
import app.okrug.database.Columns;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// Reads the history of the journal for late changes.
@Repository
class LateChangeRows {

    private static final String LATE = """
            from journal_change c
            join timetable_lesson l on l.id = c.lesson
            join curriculum_course o on o.id = l.course
            join curriculum_group g on g.id = o.teaching_group
            where c.pupil is not null and c.at >= :from
              and (c.at at time zone :zone)::date - l.held_on > :days
              and coalesce(c.before ->> 'value', '') <> ''
              and c.before ->> 'value' is distinct from c.after ->> 'value'
              and (:everywhere or l.course = any(:courses) or g.school_class = any(:classes))
            """;

    private final JdbcClient sql;

    LateChangeRows(JdbcClient sql) {
        this.sql = sql;
    }

    /// A change as it is stored.
    record Row(
            UUID course,
            LocalDate day,
            UUID pupil,
            String before,
            String after,
            UUID person,
            Instant at,
            String reason) {}

    List<Row> between(Reach reach, Instant from, Instant until, ZoneId zone, int days, int most) {
        return among(reach, """
                select l.course, l.held_on, c.pupil, c.before ->> 'value' as old_value,
                       coalesce(c.after ->> 'value', '') as new_value, c.person, c.at, coalesce(c.reason, '') as reason
                """ + LATE + " and c.at < :until order by c.number desc limit :most")
                .param("from", stored(from))
                .param("until", stored(until))
                .param("zone", zone.getId())
                .param("days", days)
                .param("most", most)
                .query((row, _) -> new Row(
                        row.getObject("course", UUID.class),
                        row.getObject("held_on", LocalDate.class),
                        row.getObject("pupil", UUID.class),
                        row.getString("old_value"),
                        row.getString("new_value"),
                        row.getObject("person", UUID.class),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("reason")))
                .list();
    }

    int count(Reach reach, Instant from, ZoneId zone, int days) {
        return among(reach, "select count(*) as them " + LATE)
                .param("from", stored(from))
                .param("zone", zone.getId())
                .param("days", days)
                .query((row, _) -> row.getInt("them"))
                .single();
    }

    private StatementSpec among(Reach reach, String statement) {
        var only = switch (reach) {
            case Reach.Everywhere() -> new Reach.Only(Set.of(), Set.of(), Set.of());
            case Reach.Only some -> some;
        };
        return sql.sql(statement)
                .param("everywhere", reach instanceof Reach.Everywhere)
                .param("courses", Columns.uuids(only.courses(), id -> id))
                .param("classes", Columns.uuids(only.classes(), id -> id));
    }
}
