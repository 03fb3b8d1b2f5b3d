package app.okrug.diary;

import app.okrug.access.PersonId;
import app.okrug.database.Columns;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What has been written about pupils since a moment. Both tables are read by their indexes on the time of the change.
@Repository
class NewsReading {

    private static final String RECORDS = """
            from journal_record rec
            join timetable_lesson l on l.id = rec.lesson
            join curriculum_course c on c.id = l.course
            where rec.changed_at > :since and exists (
                select from curriculum_audience a
                where a.teaching_group = c.teaching_group and a.pupil = any(:pupils)
                  and a.starts_on <= l.held_on and (a.ends_on is null or a.ends_on >= l.held_on))
            """;

    private final JdbcClient sql;

    NewsReading(JdbcClient sql) {
        this.sql = sql;
    }

    /// How much is new for one pupil.
    DiaryNews since(PersonId pupil, Instant since) {
        return sql.sql("""
                select (select count(*) from journal_cell cell
                        where cell.pupil = any(:pupils) and cell.changed_at > :since and cell.mark is not null) as marks,
                       (select count(*)
                """ + RECORDS + " and rec.homework is not null and rec.homework_at > :since) as homework")
                .param("pupils", Columns.uuids(List.of(pupil), PersonId::value))
                .param("since", OffsetDateTime.ofInstant(since, ZoneOffset.UTC))
                .query((row, _) -> new DiaryNews(since, row.getInt("marks"), row.getInt("homework")))
                .single();
    }

    /// Something that differs whenever anything was written about these pupils since a moment: how many rows, and the
    /// latest of them. Nothing written is an empty text.
    String trace(Collection<UUID> pupils, Instant since) {
        return sql.sql("""
                select count(*) as changes, max(changed_at) as latest from (
                    select cell.changed_at from journal_cell cell
                    where cell.pupil = any(:pupils) and cell.changed_at > :since
                    union all
                    select t.changed_at from homework_task t
                    join homework_assignment h on h.lesson = t.lesson and h.task = t.id
                    where h.pupil = any(:pupils) and t.changed_at > :since
                    union all
                    select step.at from homework_hand_in_step step
                    join homework_hand_in work on work.id = step.hand_in
                    where work.pupil = any(:pupils) and step.at > :since
                    union all
                    select rec.changed_at
                """ + RECORDS + ") written")
                .param("pupils", Columns.uuids(pupils, id -> id))
                .param("since", OffsetDateTime.ofInstant(since, ZoneOffset.UTC))
                .query((row, _) -> row.getInt("changes") == 0
                        ? ""
                        : row.getInt("changes") + "@"
                                + row.getObject("latest", OffsetDateTime.class)
                                        .toInstant()
                                        .toEpochMilli())
                .single();
    }
}
