package app.okrug.attendance;

import static app.okrug.access.Right.TURNOUT_VIEW;

import app.okrug.access.Access;
import app.okrug.access.PersonId;
import app.okrug.access.Reach;
import app.okrug.access.Target;
import app.okrug.database.Columns;
import app.okrug.people.PersonName;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import app.okrug.school.ClassId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who stays away too often: pupils whose lessons missed without a good reason come up to the act's share of
/// a week or a month (regulations.md Q29). Whoever may see the turnout of a class sees them there.
@Service
@Transactional(readOnly = true)
public class AbsenceWatch {

    private static final int MOST = 300;

    private final Access access;
    private final SchoolSigns signs;
    private final Regulation regulation;
    private final JdbcClient sql;

    AbsenceWatch(Access access, SchoolSigns signs, Regulation regulation, JdbcClient sql) {
        this.access = access;
        this.signs = signs;
        this.regulation = regulation;
        this.sql = sql;
    }

    /// Those of one class, in the week and the month of a day.
    public List<OftenAway> ofClass(ClassId schoolClass, LocalDate day) {
        access.require(TURNOUT_VIEW, Target.schoolClass(schoolClass.value()));

        return find(Set.of(schoolClass.value()), day);
    }

    /// Those of all classes within reach, class by class.
    public List<OftenAway> withinReach(LocalDate day) {
        return switch (access.reach(TURNOUT_VIEW)) {
            case Reach.Everywhere() -> find(null, day);
            case Reach.Only(var _, var classes, var _) -> classes.isEmpty() ? List.of() : find(classes, day);
        };
    }

    /// @param classes whose pupils; null for all
    private List<OftenAway> find(@Nullable Collection<UUID> classes, LocalDate day) {
        var ofWeek = regulation.current(Parameter.ABSENCE_WEEK_PERCENT).value();
        var ofMonth = regulation.current(Parameter.ABSENCE_MONTH_PERCENT).value();
        return shares(classes, day).stream()
                .filter(one -> one.week().reaches(ofWeek) || one.month().reaches(ofMonth))
                .limit(MOST)
                .toList();
    }

    /// Lessons are counted for the whole week and month, also those to come: else the first lesson missed on a Monday
    /// were all of the week.
    private List<OftenAway> shares(@Nullable Collection<UUID> classes, LocalDate day) {
        var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var first = day.withDayOfMonth(1);
        var last = day.with(TemporalAdjusters.lastDayOfMonth());
        var sunday = monday.plusDays(6);
        return sql.sql("""
                with away as (
                    select cell.pupil, l.held_on, count(*) as missed
                    from timetable_lesson l
                    join journal_cell cell on cell.lesson = l.id
                    where l.held_on between :from and :day and not l.cancelled
                      and cell.absence is not null and lower(cell.absence) <> all(:harmless)
                      and not exists (
                          select from attendance_excuse x
                          where x.pupil = cell.pupil and x.withdrawn_at is null
                            and x.starts_on <= l.held_on and x.ends_on >= l.held_on
                            and (x.first_lesson is null or x.first_lesson <= l.number)
                            and (x.last_lesson is null or x.last_lesson >= l.number))
                    group by cell.pupil, l.held_on
                ),
                taught as (
                    select w.pupil, l.held_on, count(*) as lessons
                    from (select distinct pupil from away) w
                    join curriculum_course_audience a on a.pupil = w.pupil
                    join timetable_lesson l on l.course = a.course and not l.cancelled and l.held_on between :from and :until
                        and l.held_on >= a.starts_on and (a.ends_on is null or l.held_on <= a.ends_on)
                    group by w.pupil, l.held_on
                )
                select p.id, p.family_name, p.given_name, p.patronymic, k.id as school_class, k.name as class_name,
                       coalesce(sum(t.lessons) filter (where t.held_on between :monday and :sunday), 0) as week_lessons,
                       coalesce(sum(w.missed) filter (where t.held_on between :monday and :sunday), 0) as week_missed,
                       coalesce(sum(t.lessons) filter (where t.held_on between :first and :last), 0) as month_lessons,
                       coalesce(sum(w.missed) filter (where t.held_on between :first and :last), 0) as month_missed,
                       count(*) filter (where t.held_on between :first and :last
                                          and w.missed * 100 >= t.lessons * :share) as days
                from taught t
                left join away w on w.pupil = t.pupil and w.held_on = t.held_on
                join people_class_membership m
                    on m.pupil = t.pupil and m.starts_on <= :day and (m.ends_on is null or m.ends_on >= :day)
                join school_class k on k.id = m.school_class
                join people_person p on p.id = t.pupil
                where :everywhere or k.id = any(:classes)
                group by p.id, p.family_name, p.given_name, p.patronymic, k.id, k.name, k.parallel
                order by k.parallel, k.name, p.family_name, p.given_name, p.patronymic, p.id
                """)
                .param("from", earlier(monday, first))
                .param("until", earlier(sunday, last).equals(sunday) ? last : sunday)
                .param("day", day)
                .param("monday", monday)
                .param("sunday", sunday)
                .param("first", first)
                .param("last", last)
                .param("share", regulation.current(Parameter.MISSED_DAY_PERCENT).value())
                .param("harmless", Columns.texts(signs.current().harmless(), sign -> sign))
                .param("everywhere", classes == null)
                .param("classes", Columns.uuids(classes == null ? List.<UUID>of() : classes, id -> id))
                .query(AbsenceWatch::line)
                .list();
    }

    private static OftenAway line(ResultSet row, int number) throws SQLException {
        return new OftenAway(
                new PersonName(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("family_name"),
                        row.getString("given_name"),
                        row.getString("patronymic")),
                new ClassId(row.getObject("school_class", UUID.class)),
                row.getString("class_name"),
                new OftenAway.Share(row.getInt("week_missed"), row.getInt("week_lessons")),
                new OftenAway.Share(row.getInt("month_missed"), row.getInt("month_lessons")),
                row.getInt("days"));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
