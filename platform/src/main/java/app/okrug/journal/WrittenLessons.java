package app.okrug.journal;

import app.okrug.timetable.HeldLessons;
import app.okrug.timetable.LessonId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// A lesson that the journal has a word about is never moved by a new timetable.
@Component
class WrittenLessons implements HeldLessons {

    private final JdbcClient sql;

    WrittenLessons(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Set<LessonId> among(Collection<LessonId> lessons) {
        if (lessons.isEmpty()) {
            return Set.of();
        }
        var ids = lessons.stream().map(lesson -> lesson.value().toString()).toList();
        return new HashSet<>(sql.sql("""
                        select lesson from journal_record where lesson = any (cast(:ids as uuid[]))
                        union
                        select lesson from journal_cell where lesson = any (cast(:ids as uuid[]))
                        """)
                .param("ids", "{" + String.join(",", ids) + "}")
                .query((row, _) -> new LessonId(row.getObject("lesson", UUID.class)))
                .list());
    }
}
