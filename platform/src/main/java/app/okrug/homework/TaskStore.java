package app.okrug.homework;

import app.okrug.access.CurrentActor;
import app.okrug.database.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The tables of tasks.
@Repository
class TaskStore {

    private static final String TASK =
            "select t.id, t.lesson, t.text, t.due, t.minutes, t.hand_in, t.version from homework_task t ";

    private final JdbcClient sql;
    private final Clock clock;

    TaskStore(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Optional<StoredTask> find(UUID task) {
        return sql.sql(TASK + "where t.id = :task")
                .param("task", task)
                .query(TaskStore::task)
                .optional();
    }

    /// The tasks of a lesson, that of the course first, the others in the order in which they were given.
    List<StoredTask> ofLesson(UUID lesson) {
        return sql.sql(TASK + "where t.lesson = :lesson order by t.text is not null, t.given_at, t.id")
                .param("lesson", lesson)
                .query(TaskStore::task)
                .list();
    }

    /// For whom tasks are that are not for the whole course.
    Map<UUID, Set<UUID>> pupils(Collection<UUID> tasks) {
        var pupils = new HashMap<UUID, Set<UUID>>();
        sql.sql("select task, pupil from homework_task_pupil where task = any(:tasks)")
                .param("tasks", Columns.uuids(tasks, id -> id))
                .query(row -> {
                    pupils.computeIfAbsent(row.getObject("task", UUID.class), _ -> new HashSet<>())
                            .add(row.getObject("pupil", UUID.class));
                });
        return pupils;
    }

    /// Whether any of these pupils has the task to do.
    boolean isFor(StoredTask task, Collection<UUID> pupils) {
        return sql.sql("""
                select exists (
                    select from homework_task t
                    join timetable_lesson l on l.id = t.lesson
                    join curriculum_course c on c.id = l.course
                    join curriculum_course_audience a on a.course = c.id
                    where t.id = :task and a.pupil = any(:pupils)
                      and a.starts_on <= l.held_on and (a.ends_on is null or a.ends_on >= l.held_on)
                      and (t.text is null
                           or exists (select from homework_task_pupil p where p.task = t.id and p.pupil = a.pupil)))
                """)
                .param("task", task.id())
                .param("pupils", Columns.uuids(pupils, id -> id))
                .query(Boolean.class)
                .single();
    }

    /// The task of the course in a lesson, made when it is missing: files and minutes can hang on it.
    StoredTask common(UUID lesson) {
        sql.sql("""
                insert into homework_task (id, lesson, hand_in, given_at, version, changed_by, changed_at)
                values (:id, :lesson, false, :now, 1, :person, :now)
                on conflict (lesson) where text is null do nothing
                """)
                .param("id", UUID.randomUUID())
                .param("lesson", lesson)
                .param("now", now())
                .param("person", person())
                .update();
        return ofLesson(lesson).getFirst();
    }

    /// Writes over the version that the writer has seen.
    ///
    /// @return whether it was still there
    boolean write(StoredTask task) {
        return sql.sql("""
                update homework_task
                set text = :text, due = :due, minutes = :minutes, hand_in = :handIn, version = version + 1,
                    changed_by = :person, changed_at = :now
                where id = :id and version = :version
                """)
                        .param("text", task.text())
                        .param("due", task.due())
                        .param("minutes", task.minutes())
                        .param("handIn", task.handIn())
                        .param("person", person())
                        .param("now", now())
                        .param("id", task.id())
                        .param("version", task.version())
                        .update()
                == 1;
    }

    void add(StoredTask task) {
        sql.sql("""
                insert into homework_task
                    (id, lesson, text, due, minutes, hand_in, given_at, version, changed_by, changed_at)
                values (:id, :lesson, :text, :due, :minutes, :handIn, :now, 1, :person, :now)
                """)
                .param("id", task.id())
                .param("lesson", task.lesson())
                .param("text", task.text())
                .param("due", task.due())
                .param("minutes", task.minutes())
                .param("handIn", task.handIn())
                .param("now", now())
                .param("person", person())
                .update();
    }

    void setPupils(UUID task, Collection<UUID> pupils) {
        sql.sql("delete from homework_task_pupil where task = :task and not pupil = any(:pupils)")
                .param("task", task)
                .param("pupils", Columns.uuids(pupils, id -> id))
                .update();
        sql.sql("""
                insert into homework_task_pupil (task, pupil)
                select :task, given.pupil from unnest(:pupils) as given (pupil)
                on conflict (task, pupil) do nothing
                """)
                .param("task", task)
                .param("pupils", Columns.uuids(pupils, id -> id))
                .update();
    }

    void remove(UUID task) {
        sql.sql("delete from diary_task_done where task = :task")
                .param("task", task)
                .update();
        sql.sql("delete from homework_task_pupil where task = :task")
                .param("task", task)
                .update();
        sql.sql("delete from homework_task where id = :task")
                .param("task", task)
                .update();
    }

    private static StoredTask task(ResultSet row, int number) throws SQLException {
        return new StoredTask(
                row.getObject("id", UUID.class),
                row.getObject("lesson", UUID.class),
                row.getString("text"),
                row.getObject("due", LocalDate.class),
                row.getObject("minutes", Integer.class),
                row.getBoolean("hand_in"),
                row.getLong("version"));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static UUID person() {
        return CurrentActor.require().person().value();
    }
}
