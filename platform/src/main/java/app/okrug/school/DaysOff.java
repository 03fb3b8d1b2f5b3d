package app.okrug.school;

import static app.okrug.access.Right.SCHOOL_YEAR_EDIT;

import app.okrug.access.Access;
import app.okrug.access.Open;
import app.okrug.access.Target;
import app.okrug.database.Columns;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Days inside terms on which no lessons are held. The gaps between terms are not listed here.
@Service
@Transactional
public class DaysOff {

    private final Access access;
    private final JdbcClient sql;

    DaysOff(Access access, JdbcClient sql) {
        this.access = access;
        this.sql = sql;
    }

    /// The days off from one day to another, both included.
    @Transactional(readOnly = true)
    @Open("the frame of the school is known to everybody in it")
    public List<DayOff> between(LocalDate from, LocalDate to) {
        return sql.sql("select day, name from school_day_off where day between :from and :to order by day")
                .param("from", from)
                .param("to", to)
                .query((row, _) -> new DayOff(row.getObject("day", LocalDate.class), row.getString("name")))
                .list();
    }

    /// Makes a day free of lessons, or names it anew. Lessons that stand on it go when they are placed again.
    public void set(DayOff dayOff) {
        access.require(SCHOOL_YEAR_EDIT, Target.school());

        sql.sql("""
                insert into school_day_off (day, name) values (:day, :name)
                on conflict (day) do update set name = excluded.name
                """).param("day", dayOff.day()).param("name", dayOff.name()).update();
    }

    /// The days off of single classes from one day to another, both included.
    @Transactional(readOnly = true)
    @Open("the frame of the school is known to everybody in it")
    public List<ClassDayOff> ofClasses(LocalDate from, LocalDate to) {
        return sql.sql("""
                select school_class, day, name from school_class_day_off
                where day between :from and :to order by day, school_class
                """)
                .param("from", from)
                .param("to", to)
                .query((row, _) -> new ClassDayOff(
                        new ClassId(row.getObject("school_class", UUID.class)),
                        row.getObject("day", LocalDate.class),
                        row.getString("name")))
                .list();
    }

    /// All days off that hold for a class from one day to another, both included: the school's, those of its set
    /// and its own. A day has one name: the nearest to the class.
    @Transactional(readOnly = true)
    @Open("the frame of the school is known to everybody in it")
    public List<DayOff> ofClass(ClassId schoolClass, LocalDate from, LocalDate to) {
        return sql.sql("""
                select distinct on (o.day) o.day, o.name
                from (
                    select day, name, 3 as distance from school_day_off
                    union all
                    select s.day, s.name, 2 from school_class_set_day_off s
                    join school_class k on k.class_set = s.class_set and k.id = :class
                    union all
                    select day, name, 1 from school_class_day_off where school_class = :class) o
                where o.day between :from and :to
                order by o.day, o.distance
                """)
                .param("class", schoolClass.value())
                .param("from", from)
                .param("to", to)
                .query((row, _) -> new DayOff(row.getObject("day", LocalDate.class), row.getString("name")))
                .list();
    }

    /// Makes days free of lessons for some classes, or names them anew.
    public void set(Collection<ClassDayOff> days) {
        access.require(SCHOOL_YEAR_EDIT, Target.school());

        sql.sql("""
                insert into school_class_day_off (school_class, day, name)
                select given.school_class, given.day, given.name
                from unnest(:classes, :days, :names) as given (school_class, day, name)
                on conflict (school_class, day) do update set name = excluded.name
                """)
                .param("classes", Columns.uuids(days, day -> day.schoolClass().value()))
                .param("days", Columns.days(days, ClassDayOff::day))
                .param("names", Columns.texts(days, ClassDayOff::name))
                .update();
    }

    /// Makes days school days again, for all classes that were off by this name between two days.
    public void remove(String name, LocalDate from, LocalDate to) {
        access.require(SCHOOL_YEAR_EDIT, Target.school());

        for (var table : List.of("school_day_off", "school_class_day_off")) {
            sql.sql("delete from " + table + " where name = :name and day between :from and :to")
                    .param("name", name)
                    .param("from", from)
                    .param("to", to)
                    .update();
        }
    }

    /// Makes a day a school day again.
    public void remove(LocalDate day) {
        access.require(SCHOOL_YEAR_EDIT, Target.school());

        sql.sql("delete from school_day_off where day = :day").param("day", day).update();
    }
}
