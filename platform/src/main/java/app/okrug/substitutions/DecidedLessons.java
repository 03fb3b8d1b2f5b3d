package app.okrug.substitutions;

import app.okrug.database.Columns;
import app.okrug.timetable.HeldLessons;
import app.okrug.timetable.LessonId;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// A lesson about which a substitution says something is not moved by a new timetable.
@Component
class DecidedLessons implements HeldLessons {

    private final JdbcClient sql;

    DecidedLessons(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Set<LessonId> among(Collection<LessonId> lessons) {
        if (lessons.isEmpty()) {
            return Set.of();
        }
        return sql.sql("""
                select x.id
                from unnest(:lessons) as x (id)
                where exists (select from substitutions_decision d
                              where d.lesson = x.id or d.merged_with = x.id or d.moved_to = x.id)
                """)
                .param("lessons", Columns.uuids(lessons, LessonId::value))
                .query((row, _) -> new LessonId(row.getObject(1, UUID.class)))
                .set();
    }
}
