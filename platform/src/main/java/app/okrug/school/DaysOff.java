package app.okrug.school;

import static app.okrug.access.Right.SCHOOL_YEAR_EDIT;

import app.okrug.access.Access;
import app.okrug.access.Open;
import app.okrug.access.Target;
import java.time.LocalDate;
import java.util.List;
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

    /// Makes a day a school day again.
    public void remove(LocalDate day) {
        access.require(SCHOOL_YEAR_EDIT, Target.school());

        sql.sql("delete from school_day_off where day = :day").param("day", day).update();
    }
}
