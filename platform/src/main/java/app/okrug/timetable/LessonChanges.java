package app.okrug.timetable;

import app.okrug.access.Open;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a decision about a single lesson does to the lessons of the year.
@Service
@Transactional
@Open("the deciding feature has asked for its own right and records what it does")
public class LessonChanges {

    private final JdbcClient sql;
    private final DayEnds dayEnds;

    LessonChanges(JdbcClient sql, DayEnds dayEnds) {
        this.sql = sql;
        this.dayEnds = dayEnds;
    }

    /// Has a lesson not held, or held after all.
    ///
    /// @throws UnknownLesson when there is none of this id
    public void setCancelled(LessonId lesson, boolean cancelled) {
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

    /// Places one more lesson of the same course, by the bells of that day and in the same room.
    ///
    /// @throws TakenPlace when the course has a lesson there or the day has no bell of this number
    public LessonId placeLike(LessonId lesson, LocalDate day, int number) {
        var id = new LessonId(UUID.randomUUID());
        var placed = sql.sql("""
                insert into timetable_lesson (id, course, held_on, number, starts_at, ends_at, room)
                select :id, l.course, :day, b.number, coalesce(x.starts_at, b.starts_at),
                       coalesce(x.ends_at, b.ends_at), l.room
                from timetable_lesson l
                join curriculum_course c on c.id = l.course
                join curriculum_group g on g.id = c.teaching_group
                join school_class k on k.id = g.school_class
                join school_bell b on b.number = :number
                left join lateral (
                    select r.starts_at, r.ends_at
                    from school_bell_schedule s
                    join school_bell_of_schedule r on r.schedule = s.id and r.number = b.number
                    where :day between s.starts_on and s.ends_on and (s.shift is null or s.shift = k.shift)
                    order by s.ends_on - s.starts_on, s.shift nulls last, s.id limit 1) x on true
                where l.id = :lesson
                on conflict (course, held_on, number) do nothing
                """)
                .param("id", id.value())
                .param("lesson", lesson.value())
                .param("day", day)
                .param("number", number)
                .update();
        if (placed == 0) {
            throw new TakenPlace();
        }
        dayEnds.changed();
        return id;
    }

    /// Takes a placed lesson away that nobody has written about.
    public void remove(LessonId lesson) {
        sql.sql("delete from timetable_lesson where id = :id")
                .param("id", lesson.value())
                .update();
        dayEnds.changed();
    }
}
