package app.okrug.timetable;

import static app.okrug.access.Right.TIMETABLE_EDIT;

import app.okrug.access.Access;
import app.okrug.access.Target;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Single lessons that are not held.
@Service
@Transactional
public class Cancellations {

    private final Access access;
    private final JdbcClient sql;
    private final DayEnds dayEnds;
    private final ApplicationEventPublisher events;

    Cancellations(Access access, JdbcClient sql, DayEnds dayEnds, ApplicationEventPublisher events) {
        this.access = access;
        this.sql = sql;
        this.dayEnds = dayEnds;
        this.events = events;
    }

    /// Calls a lesson off; it stays on its day and is shown as cancelled.
    ///
    /// @throws UnknownLesson when there is none of this id
    public void cancel(LessonId lesson, String reason) {
        access.require(TIMETABLE_EDIT, Target.school());

        write(lesson, true);
        events.publishEvent(new LessonCancelled(lesson, reason));
    }

    /// Has a lesson held after all.
    ///
    /// @throws UnknownLesson when there is none of this id
    public void restore(LessonId lesson) {
        access.require(TIMETABLE_EDIT, Target.school());

        write(lesson, false);
        events.publishEvent(new LessonRestored(lesson));
    }

    private void write(LessonId lesson, boolean cancelled) {
        var written = sql.sql("""
                update timetable_lesson set cancelled = :cancelled, version = version + 1 where id = :id
                """)
                .param("cancelled", cancelled)
                .param("id", lesson.value())
                .update();
        if (written == 0) {
            throw new UnknownLesson(lesson);
        }
        dayEnds.changed();
    }
}
