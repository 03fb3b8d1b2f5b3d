package app.okrug.timetable;

import static app.okrug.access.Right.IMPORT_RUN;
import static app.okrug.access.Right.TIMETABLE_EDIT;

import app.okrug.access.Access;
import app.okrug.access.Target;
import app.okrug.database.Columns;
import app.okrug.school.SchoolClock;
import app.okrug.school.YearId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Makes the lessons of a year from the week, the terms, the days off and the bells. May be repeated at any time: it
/// does what is missing. What has been written about a lesson is never touched.
@Service
@Transactional
public class LessonPlacement {

    /// Every lesson that there should be: the days of the shortest terms that are not off, and what the week has on them.
    private static final String WANTED = """
            with school_day as (
                select d::date as day
                from school_term t
                cross join lateral generate_series(t.starts_on, t.ends_on, interval '1 day') d
                where t.year = :year
                  and t.kind = (
                      select s.kind from school_term s where s.year = :year
                      group by s.kind order by count(*) desc limit 1)
                  and not exists (select from school_day_off o where o.day = d::date)),
            wanted as (
                select e.course, d.day, e.number, b.starts_at, b.ends_at, e.room
                from timetable_entry e
                join curriculum_course c on c.id = e.course
                join school_bell b on b.number = e.number
                join school_day d on extract(isodow from d.day) = e.weekday
                    and d.day >= e.starts_on and (e.ends_on is null or d.day <= e.ends_on)
                where c.year = :year)
            """;

    private final Access access;
    private final JdbcClient sql;
    private final SchoolClock clock;
    private final ObjectProvider<HeldLessons> keepers;

    LessonPlacement(Access access, JdbcClient sql, SchoolClock clock, ObjectProvider<HeldLessons> keepers) {
        this.access = access;
        this.sql = sql;
        this.clock = clock;
        this.keepers = keepers;
    }

    /// Places the lessons of a year. Whoever may bring in the week may have it placed.
    public Placed place(YearId year) {
        if (!access.allows(IMPORT_RUN, Target.school())) {
            access.require(TIMETABLE_EDIT, Target.school());
        }

        var surplus = surplus(year);
        var removable = withoutHeld(surplus);
        remove(removable);
        var outdated = outdated(year);
        var movable = withoutHeld(outdated);
        move(year, movable);
        var added = add(year);
        var held = surplus.size() - removable.size() + outdated.size() - movable.size();
        return new Placed(added, movable.size(), removable.size(), held);
    }

    private List<LessonId> surplus(YearId year) {
        return lessons(sql.sql(WANTED + """
                select l.id
                from timetable_lesson l
                join curriculum_course c on c.id = l.course
                where c.year = :year and not exists (
                    select from wanted w
                    where w.course = l.course and w.day = l.held_on and w.number = l.number)
                """).param("year", year.value()));
    }

    /// What is over keeps the time it was held at.
    private List<LessonId> outdated(YearId year) {
        return lessons(sql.sql(WANTED + """
                select l.id
                from timetable_lesson l
                join wanted w on w.course = l.course and w.day = l.held_on and w.number = l.number
                where l.held_on >= :today
                  and (l.starts_at, l.ends_at, l.room) is distinct from (w.starts_at, w.ends_at, w.room)
                """).param("year", year.value()).param("today", clock.today()));
    }

    private List<LessonId> withoutHeld(List<LessonId> lessons) {
        var held = new HashSet<LessonId>();
        if (!lessons.isEmpty()) {
            keepers.forEach(keeper -> held.addAll(keeper.among(lessons)));
        }
        var free = new ArrayList<>(lessons);
        free.removeAll(held);
        return free;
    }

    private void remove(Collection<LessonId> lessons) {
        sql.sql("delete from timetable_lesson where id = any(:lessons)")
                .param("lessons", Columns.uuids(lessons, LessonId::value))
                .update();
    }

    private void move(YearId year, Collection<LessonId> lessons) {
        sql.sql(WANTED + """
                update timetable_lesson l
                set starts_at = w.starts_at, ends_at = w.ends_at, room = w.room, version = l.version + 1
                from wanted w
                where w.course = l.course and w.day = l.held_on and w.number = l.number and l.id = any(:lessons)
                """)
                .param("year", year.value())
                .param("lessons", Columns.uuids(lessons, LessonId::value))
                .update();
    }

    private int add(YearId year) {
        return sql.sql(WANTED + """
                insert into timetable_lesson (id, course, held_on, number, starts_at, ends_at, room)
                select gen_random_uuid(), w.course, w.day, w.number, w.starts_at, w.ends_at, w.room
                from wanted w
                on conflict (course, held_on, number) do nothing
                """).param("year", year.value()).update();
    }

    private static List<LessonId> lessons(JdbcClient.StatementSpec select) {
        return select.query((row, _) -> new LessonId(row.getObject("id", UUID.class))).list();
    }
}
