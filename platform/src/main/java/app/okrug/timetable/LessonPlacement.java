package app.okrug.timetable;

import static app.okrug.access.Right.IMPORT_RUN;
import static app.okrug.access.Right.TIMETABLE_EDIT;

import app.okrug.access.Access;
import app.okrug.access.Target;
import app.okrug.database.Columns;
import app.okrug.school.SchoolClock;
import app.okrug.school.YearId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Makes the lessons of a year from the week, the terms, the days off and the bells. May be repeated at any
/// time: it does what is missing. What has been written about a lesson is never touched.
@Service
@Transactional
public class LessonPlacement {

    /// Every lesson that there should be: the days of the shortest terms that are not off, and what the week
    /// has on them. A set of classes with terms of its own is taught on the days of those.
    private static final String WANTED = """
            with school_day as (
                select t.class_set, d::date as day,
                       1 + (d::date - date_trunc('week', y.starts_on)::date) / 7 % 2 as parity
                from school_term t
                join school_year y on y.id = t.year
                cross join lateral generate_series(t.starts_on, t.ends_on, interval '1 day') d
                where t.year = :year
                  and (t.class_set is not null
                       or t.kind = (
                           select s.kind from school_term s where s.year = :year and s.class_set is null
                           group by s.kind order by count(*) desc limit 1))
                  and not exists (select from school_day_off o where o.day = d::date)),
            taught as (
                select k.id, k.shift, k.class_set,
                       case when exists (select from school_term t where t.class_set = k.class_set)
                            then k.class_set end as calendar
                from school_class k where k.year = :year),
            wanted as (
                select e.course, d.day, e.number, coalesce(x.starts_at, b.starts_at) as starts_at,
                       coalesce(x.ends_at, b.ends_at) as ends_at, e.room
                from timetable_in_force e
                join curriculum_course c on c.id = e.course
                join curriculum_group g on g.id = c.teaching_group
                join taught k on k.id = g.school_class
                join school_bell b on b.number = e.number
                join school_day d on extract(isodow from d.day) = e.weekday
                    and d.day >= e.starts_on and (e.ends_on is null or d.day <= e.ends_on)
                    and e.parity in (0, d.parity) and d.class_set is not distinct from k.calendar
                left join lateral (
                    select r.starts_at, r.ends_at
                    from school_bell_schedule s
                    join school_bell_of_schedule r on r.schedule = s.id and r.number = e.number
                    where d.day between s.starts_on and s.ends_on and (s.shift is null or s.shift = k.shift)
                    order by s.ends_on - s.starts_on, s.shift nulls last, s.id limit 1) x on true
                where c.year = :year
                  and not exists (
                      select from school_class_day_off o where o.school_class = k.id and o.day = d.day)
                  and not exists (
                      select from school_class_set_day_off o where o.class_set = k.class_set and o.day = d.day))
            """;

    /// A lesson and how it should be.
    ///
    /// @param starts null, like the rest, when it should not be at all
    private record Deviating(
            LessonId id,
            @Nullable LocalTime starts,
            @Nullable LocalTime ends,
            @Nullable UUID room) {

        boolean surplus() {
            return starts == null;
        }
    }

    private final Access access;
    private final JdbcClient sql;
    private final SchoolClock clock;
    private final DayEnds dayEnds;
    private final ObjectProvider<HeldLessons> keepers;

    LessonPlacement(
            Access access, JdbcClient sql, SchoolClock clock, DayEnds dayEnds, ObjectProvider<HeldLessons> keepers) {
        this.access = access;
        this.sql = sql;
        this.clock = clock;
        this.dayEnds = dayEnds;
        this.keepers = keepers;
    }

    /// Places the lessons of a year. Whoever may bring in the week may have it placed.
    public Placed place(YearId year) {
        if (!access.allows(IMPORT_RUN, Target.school())) {
            access.require(TIMETABLE_EDIT, Target.school());
        }

        return placeFor(year);
    }

    /// Places the lessons of a year for a deed that has asked for its own right.
    Placed placeFor(YearId year) {
        return placeFor(year, LocalDate.EPOCH);
    }

    /// The same, but no lesson is added before a day: nobody has held one that was not in the week then.
    Placed placeFor(YearId year, LocalDate from) {
        dayEnds.changed();
        var deviating = deviating(year);
        var held = held(deviating);
        var free =
                deviating.stream().filter(lesson -> !held.contains(lesson.id())).toList();
        var removed = remove(free.stream().filter(Deviating::surplus).toList());
        var moved = move(free.stream().filter(lesson -> !lesson.surplus()).toList());
        return new Placed(add(year, from), moved, removed, held.size());
    }

    /// The coming lessons that stand where none should be or whose time or room is another. What is over stays
    /// as it was held. A full join, because only that is never carried out row against row when the database
    /// has no statistics of lessons placed a moment ago.
    private List<Deviating> deviating(YearId year) {
        return sql.sql(WANTED + """
                select l.id, w.starts_at, w.ends_at, w.room
                from (select o.* from timetable_lesson o
                      join curriculum_course c on c.id = o.course
                      where c.year = :year and o.held_on >= :today) l
                full join wanted w on w.course = l.course and w.day = l.held_on and w.number = l.number
                where w.course is null
                   or l.id is not null
                      and (l.starts_at, l.ends_at, l.room) is distinct from (w.starts_at, w.ends_at, w.room)
                """)
                .param("year", year.value())
                .param("today", clock.today())
                .query((row, _) -> new Deviating(
                        new LessonId(row.getObject("id", UUID.class)),
                        row.getObject("starts_at", LocalTime.class),
                        row.getObject("ends_at", LocalTime.class),
                        row.getObject("room", UUID.class)))
                .list();
    }

    private Set<LessonId> held(Collection<Deviating> lessons) {
        var held = new HashSet<LessonId>();
        if (!lessons.isEmpty()) {
            var ids = lessons.stream().map(Deviating::id).toList();
            keepers.forEach(keeper -> held.addAll(keeper.among(ids)));
        }
        return held;
    }

    private int remove(Collection<Deviating> lessons) {
        return sql.sql("delete from timetable_lesson where id = any(:lessons)")
                .param("lessons", Columns.uuids(lessons, lesson -> lesson.id().value()))
                .update();
    }

    private int move(Collection<Deviating> lessons) {
        return sql.sql("""
                update timetable_lesson l
                set starts_at = given.starts_at, ends_at = given.ends_at, room = given.room, version = l.version + 1
                from unnest(:lessons, :starts, :ends, :rooms) as given (id, starts_at, ends_at, room)
                where l.id = given.id
                """)
                .param("lessons", Columns.uuids(lessons, lesson -> lesson.id().value()))
                .param("starts", Columns.times(lessons, Deviating::starts))
                .param("ends", Columns.times(lessons, Deviating::ends))
                .param("rooms", Columns.uuids(lessons, Deviating::room))
                .update();
    }

    private int add(YearId year, LocalDate from) {
        return sql.sql(WANTED + """
                insert into timetable_lesson (id, course, held_on, number, starts_at, ends_at, room)
                select gen_random_uuid(), w.course, w.day, w.number, w.starts_at, w.ends_at, w.room
                from wanted w
                where w.day >= :from
                on conflict (course, held_on, number) do nothing
                """)
                .param("year", year.value())
                .param("from", from)
                .update();
    }
}
