package app.okrug.diary;

import app.okrug.access.PersonId;
import app.okrug.database.Columns;
import app.okrug.school.SchoolClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
            where rec.changed_at > %s and exists (
                select from curriculum_course_audience a
                where a.course = c.id and a.pupil = any(:pupils)
                  and a.starts_on <= l.held_on and (a.ends_on is null or a.ends_on >= l.held_on))
            """;

    /// Since when a family can see what stands in a cell: a mark is kept back for a while after it was put.
    private static final String SHOWN = """
            case when cell.mark is null then cell.changed_at
                 else greatest(cell.changed_at, coalesce(cell.put_at, cell.changed_at) + :minutes * interval '1 minute')
            end""";

    private final JdbcClient sql;
    private final ShownMarks shown;
    private final SchoolClock clock;

    NewsReading(JdbcClient sql, ShownMarks shown, SchoolClock clock) {
        this.sql = sql;
        this.shown = shown;
        this.clock = clock;
    }

    /// Notes that somebody looks now, and tells how much is new for the pupil since the visit before: in one
    /// statement, since every opening of a diary begins with it.
    ///
    /// @param border between two visits: who looked later than that is still on the same visit
    DiaryNews visited(PersonId reader, PersonId pupil, Instant now, Instant border) {
        // The new row's `previous` is the border; only a visit older than it becomes the last one.
        return counted("""
                insert into diary_visit as v (person, pupil, seen_at, previous)
                values (:person, :pupil, :now, :border)
                on conflict (person, pupil) do update
                   set previous = case when v.seen_at < excluded.previous then v.seen_at else v.previous end,
                       seen_at = excluded.seen_at
                returning v.previous""", reader, pupil, border)
                .param("now", written(now))
                .query(NewsReading::news)
                .single();
    }

    /// How much was new on the last noted visit, without noting another.
    ///
    /// @param border since when, for who has never been noted
    DiaryNews remembered(PersonId reader, PersonId pupil, Instant border) {
        return counted("""
                select coalesce(max(previous), :border) as previous
                from diary_visit where person = :person and pupil = :pupil""", reader, pupil, border).query(NewsReading::news).single();
    }

    private JdbcClient.StatementSpec counted(String visit, PersonId reader, PersonId pupil, Instant border) {
        return sql.sql("with visit as (" + visit + """
                )
                select (select previous from visit) as since,
                       (select count(*) from journal_cell cell
                        where cell.pupil = any(:pupils) and cell.mark is not null
                """ + since("(select previous from visit)") + """
                       ) as marks,
                       (select count(*)
                """
                        + RECORDS.formatted("(select previous from visit)") + """
                          and rec.homework is not null and rec.homework_at > (select previous from visit)) as homework
                """)
                .param("person", reader.value())
                .param("pupil", pupil.value())
                .param("border", written(border))
                .param("pupils", Columns.uuids(List.of(pupil), PersonId::value))
                .params(kept());
    }

    /// The condition that a cell has come to be seen since a moment. The first line of it is for the index.
    private static String since(String moment) {
        return " and cell.changed_at > " + moment + " - :minutes * interval '1 minute'" + " and " + SHOWN + " > "
                + moment + " and (:minutes = 0 or " + SHOWN + " <= :shownNow) ";
    }

    private Map<String, Object> kept() {
        return Map.of("minutes", shown.delay().toMinutes(), "shownNow", written(clock.now()));
    }

    private static DiaryNews news(ResultSet row, int place) throws SQLException {
        return new DiaryNews(
                row.getObject("since", OffsetDateTime.class).toInstant(), row.getInt("marks"), row.getInt("homework"));
    }

    private static OffsetDateTime written(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    /// Something that differs whenever anything was written about these pupils since a moment: how many rows, and the
    /// latest of them. Nothing written is an empty text.
    String trace(Collection<UUID> pupils, Instant since) {
        return sql.sql("""
                select count(*) as changes, max(changed_at) as latest from (
                    select \
                """ + SHOWN + """
                 as changed_at from journal_cell cell
                    where cell.pupil = any(:pupils)
                """ + since(":since") + """
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
                """ + RECORDS.formatted(":since") + ") written")
                .param("pupils", Columns.uuids(pupils, id -> id))
                .param("since", written(since))
                .params(kept())
                .query((row, _) -> row.getInt("changes") == 0
                        ? ""
                        : row.getInt("changes") + "@"
                                + row.getObject("latest", OffsetDateTime.class)
                                        .toInstant()
                                        .toEpochMilli())
                .single();
    }
}
