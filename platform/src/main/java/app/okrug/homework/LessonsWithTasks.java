package app.okrug.homework;

import app.okrug.database.Columns;
import app.okrug.timetable.HeldLessons;
import app.okrug.timetable.LessonId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// A lesson in which a task was given is never moved by a new timetable.
@Component
class LessonsWithTasks implements HeldLessons {

    private final JdbcClient sql;

    LessonsWithTasks(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Set<LessonId> among(Collection<LessonId> lessons) {
        return new HashSet<>(sql.sql("select distinct lesson from homework_task where lesson = any(:lessons)")
                .param("lessons", Columns.uuids(lessons, LessonId::value))
                .query((row, _) -> new LessonId(row.getObject("lesson", UUID.class)))
                .list());
    }
}
