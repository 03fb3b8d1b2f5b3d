package app.okrug.diary;

import app.okrug.access.PersonId;
import app.okrug.curriculum.CourseId;
import app.okrug.timetable.LessonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// A pupil's cells by the time they were written.
@Repository
class MarkReading {

    private final JdbcClient sql;
    private final ShownMarks shown;

    MarkReading(JdbcClient sql, ShownMarks shown) {
        this.sql = sql;
        this.shown = shown;
    }

    /// The newest cells that hold a mark or a comment, or held a mark once.
    ///
    /// @param before only those written earlier; null for all
    List<MarkLine> before(PersonId pupil, @Nullable Instant before, int size) {
        return sql.sql("""
                select c.lesson, l.course, l.held_on, s.name as subject, rec.topic, w.name as work,
                       coalesce(w.weight, 1) as weight, c.mark, c.second_mark, c.comment, c.changed_at, c.put_at
                from journal_cell c
                join timetable_lesson l on l.id = c.lesson
                join curriculum_course k on k.id = l.course
                join curriculum_subject s on s.id = k.subject
                left join journal_record rec on rec.lesson = c.lesson
                left join journal_work_type w on w.id = rec.work_type
                where c.pupil = :pupil and c.changed_at < :before
                  and (c.mark is null or c.put_at is null or c.put_at <= :border)
                  and (c.mark is not null or c.comment is not null or exists (
                        select from journal_change h
                        where h.pupil = c.pupil and h.lesson = c.lesson and h.before ->> 'value' <> ''))
                order by c.changed_at desc, l.held_on desc, c.lesson
                limit :size
                """)
                .param("pupil", pupil.value())
                .param("before", written(before == null ? Instant.MAX : before))
                .param("border", written(shown.border()))
                .param("size", size)
                .query(MarkReading::line)
                .list();
    }

    private static OffsetDateTime written(Instant moment) {
        return moment.equals(Instant.MAX) ? OffsetDateTime.MAX : OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static MarkLine line(ResultSet row, int number) throws SQLException {
        return new MarkLine(
                new LessonId(row.getObject("lesson", UUID.class)),
                new CourseId(row.getObject("course", UUID.class)),
                row.getString("subject"),
                row.getObject("held_on", LocalDate.class),
                row.getString("work"),
                row.getString("topic"),
                Objects.requireNonNull(LessonReading.mark(row, row.getBigDecimal("weight"), Instant.MAX)));
    }
}
