package app.okrug.homework;

import app.okrug.access.Access;
import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.files.FileDoor;
import app.okrug.files.UnknownFile;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who may read what a pupil has handed in: staff who may look at the lesson, the pupil and the pupil's family.
@Component
class WorkFiles implements FileDoor {

    private final Access access;
    private final JdbcClient sql;
    private final LessonTasks places;

    WorkFiles(Access access, JdbcClient sql, LessonTasks places) {
        this.access = access;
        this.sql = sql;
        this.places = places;
    }

    private record Owner(PersonId pupil, UUID lesson) {}

    @Override
    public String kind() {
        return WorkBook.STEP_FILES;
    }

    @Override
    public void requireReading(UUID subject) {
        var owner = sql.sql("""
                select h.pupil, t.lesson
                from homework_hand_in_step s
                join homework_hand_in h on h.id = s.hand_in
                join homework_task t on t.id = h.task
                where s.id = :step
                """)
                .param("step", subject)
                .query((row, _) -> new Owner(
                        new PersonId(row.getObject("pupil", UUID.class)), row.getObject("lesson", UUID.class)))
                .optional()
                .orElseThrow(UnknownFile::new);
        if (access.actor().category() == Category.STAFF) {
            access.require(Right.JOURNAL_VIEW, places.place(owner.lesson()).courseTarget());
        } else {
            access.require(Right.DIARY_VIEW, Target.pupil(owner.pupil().value(), null));
        }
    }
}
