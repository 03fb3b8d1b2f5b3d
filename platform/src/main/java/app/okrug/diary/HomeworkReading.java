package app.okrug.diary;

import app.okrug.access.PersonId;
import app.okrug.curriculum.CourseId;
import app.okrug.files.Files;
import app.okrug.homework.Homework;
import app.okrug.homework.TaskId;
import app.okrug.homework.WorkBook;
import app.okrug.timetable.LessonId;
import app.okrug.timetable.LessonLine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Homework by the day it is due: the day the teacher named, or that of the next lesson of the course. A task for
/// chosen pupils is told to those alone.
@Repository
class HomeworkReading {

    /// How far back homework may have been given; longer tasks are projects, and those are told where they were given.
    private static final int DAYS_BACK = 60;

    private final JdbcClient sql;
    private final Files files;
    private final WorkBook works;

    HomeworkReading(JdbcClient sql, Files files, WorkBook works) {
        this.sql = sql;
        this.files = files;
        this.works = works;
    }

    /// One task with the lesson in which it was given.
    record Given(DiaryHomework homework, LessonLine lesson) {}

    /// What is due for a pupil from one day to another, both included.
    List<Given> due(PersonId pupil, LocalDate from, LocalDate to) {
        var given = sql.sql("""
                select distinct l.id, l.course, l.held_on, l.number, l.starts_at, l.ends_at, l.cancelled,
                       s.name as subject, h.task, h.individual, h.text, h.given_at, h.due, h.minutes, h.hand_in,
                       coalesce(d.done_at, t.done_at) as done_at
                from homework_assignment h
                join timetable_lesson l on l.id = h.lesson
                join curriculum_course c on c.id = h.course
                join curriculum_subject s on s.id = c.subject
                left join diary_homework_done d on d.lesson = h.lesson and d.pupil = :pupil and not h.individual
                left join diary_task_done t on t.task = h.task and t.pupil = :pupil and h.individual
                where h.pupil = :pupil and h.held_on between :earliest and :to and h.due between :from and :to
                order by h.due, s.name, l.held_on, l.number, h.individual, h.given_at
                """)
                .param("pupil", pupil.value())
                .param("earliest", from.minusDays(DAYS_BACK))
                .param("from", from)
                .param("to", to)
                .query(HomeworkReading::given)
                .list();
        return withTasks(pupil, given);
    }

    private List<Given> withTasks(PersonId pupil, List<Given> given) {
        var tasks = given.stream()
                .map(each -> each.homework().task())
                .filter(Objects::nonNull)
                .toList();
        if (tasks.isEmpty()) {
            return given;
        }
        var attached =
                files.of(Homework.TASK_FILES, tasks.stream().map(TaskId::value).toList());
        var states = works.states(pupil, tasks);
        return given.stream()
                .map(each -> {
                    var task = each.homework().task();
                    return task == null
                            ? each
                            : new Given(
                                    each.homework()
                                            .with(attached.getOrDefault(task.value(), List.of()), states.get(task)),
                                    each.lesson());
                })
                .toList();
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
        var task = row.getObject("task", UUID.class);
        return new Given(
                new DiaryHomework(
                        lesson.id(),
                        task == null ? null : new TaskId(task),
                        row.getBoolean("individual"),
                        lesson.course(),
                        row.getString("subject"),
                        row.getString("text"),
                        lesson.day(),
                        row.getObject("given_at", OffsetDateTime.class).toInstant(),
                        row.getObject("due", LocalDate.class),
                        row.getObject("minutes", Integer.class),
                        row.getBoolean("hand_in"),
                        null,
                        List.of(),
                        null,
                        instant(row, "done_at")),
                lesson);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
