package app.okrug.diary;

import app.okrug.access.PersonId;
import app.okrug.curriculum.CourseId;
import app.okrug.timetable.LessonId;
import app.okrug.timetable.LessonLine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Homework by the day it is due: the day the teacher named, or that of the next lesson of the course.
@Repository
class HomeworkReading {

    /// How far back homework may have been given; longer tasks are projects, and those are told where they were given.
    private static final int DAYS_BACK = 60;

    private final JdbcClient sql;

    HomeworkReading(JdbcClient sql) {
        this.sql = sql;
    }

    /// One task with the lesson in which it was given.
    record Given(DiaryHomework homework, LessonLine lesson) {}

    /// What is due for a pupil from one day to another, both included.
    List<Given> due(PersonId pupil, LocalDate from, LocalDate to) {
        return sql.sql("""
                select l.id, l.course, l.held_on, l.number, l.starts_at, l.ends_at, l.cancelled, s.name as subject,
                       rec.homework, rec.homework_at, rec.changed_at, due.day as due, d.done_at
                from timetable_lesson l
                join journal_record rec on rec.lesson = l.id and rec.homework is not null
                join curriculum_course c on c.id = l.course
                join curriculum_subject s on s.id = c.subject
                cross join lateral (
                    select coalesce(
                        rec.homework_due,
                        (select min(n.held_on) from timetable_lesson n
                         where n.course = l.course and n.held_on > l.held_on and not n.cancelled)) as day) due
                left join diary_homework_done d on d.lesson = l.id and d.pupil = :pupil
                where l.held_on between :earliest and :to and due.day between :from and :to
                  and exists (
                    select from curriculum_audience a
                    where a.teaching_group = c.teaching_group and a.pupil = :pupil
                      and a.starts_on <= l.held_on and (a.ends_on is null or a.ends_on >= l.held_on))
                order by due.day, s.name, l.held_on, l.number
                """)
                .param("pupil", pupil.value())
                .param("earliest", from.minusDays(DAYS_BACK))
                .param("from", from)
                .param("to", to)
                .query(HomeworkReading::given)
                .list();
    }

    private static Given given(ResultSet row, int number) throws SQLException {
        var lesson = new LessonLine(
                new LessonId(row.getObject("id", UUID.class)),
                new CourseId(row.getObject("course", UUID.class)),
                row.getObject("held_on", LocalDate.class),
                row.getInt("number"),
                row.getObject("starts_at", LocalTime.class),
                row.getObject("ends_at", LocalTime.class),
                null,
                row.getBoolean("cancelled"));
        var given = instant(row, "homework_at");
        var changed = row.getObject("changed_at", OffsetDateTime.class).toInstant();
        return new Given(
                new DiaryHomework(
                        lesson.id(),
                        lesson.course(),
                        row.getString("subject"),
                        row.getString("homework"),
                        lesson.day(),
                        given == null ? changed : given,
                        row.getObject("due", LocalDate.class),
                        null,
                        instant(row, "done_at")),
                lesson);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
