package app.okrug.school;

import static app.okrug.access.Right.SCHOOL_YEAR_EDIT;

import app.okrug.access.Access;
import app.okrug.access.Open;
import app.okrug.access.Target;
import app.okrug.database.Columns;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Bells that hold for a time, and the shifts of classes. Lessons follow when they are placed again.
@Service
@Transactional
public class BellSchedules {

    private final Access access;
    private final JdbcClient sql;

    BellSchedules(Access access, JdbcClient sql) {
        this.access = access;
        this.sql = sql;
    }

    /// Those that hold on some day between two days, both included, the earliest first.
    @Transactional(readOnly = true)
    @Open("the frame of the school is known to everybody in it")
    public List<BellSchedule> between(LocalDate from, LocalDate to) {
        return sql.sql("""
                select s.id, s.name, s.shift, s.starts_on, s.ends_on, b.number, b.starts_at, b.ends_at
                from school_bell_schedule s
                join school_bell_of_schedule b on b.schedule = s.id
                where s.starts_on <= :to and s.ends_on >= :from
                order by s.starts_on, s.id, b.number
                """).param("from", from).param("to", to).query(rows -> {
            var schedules = new ArrayList<BellSchedule>();
            while (rows.next()) {
                var id = rows.getObject("id", UUID.class);
                var bells = new ArrayList<Bell>();
                if (!schedules.isEmpty() && schedules.getLast().id().equals(id)) {
                    bells.addAll(schedules.removeLast().bells());
                }
                bells.add(new Bell(
                        rows.getInt("number"),
                        rows.getObject("starts_at", LocalTime.class),
                        rows.getObject("ends_at", LocalTime.class)));
                schedules.add(new BellSchedule(
                        id,
                        rows.getString("name"),
                        rows.getObject("shift", Integer.class),
                        rows.getObject("starts_on", LocalDate.class),
                        rows.getObject("ends_on", LocalDate.class),
                        bells));
            }
            return schedules;
        });
    }

    /// Adds bells for a time.
    public void add(BellSchedule schedule) {
        access.require(SCHOOL_YEAR_EDIT, Target.school());

        sql.sql("""
                insert into school_bell_schedule (id, name, shift, starts_on, ends_on)
                values (:id, :name, :shift, :starts, :ends)
                """)
                .param("id", schedule.id())
                .param("name", schedule.name())
                .param("shift", schedule.shift())
                .param("starts", schedule.startsOn())
                .param("ends", schedule.endsOn())
                .update();
        sql.sql("""
                insert into school_bell_of_schedule (schedule, number, starts_at, ends_at)
                select :id, given.number, given.starts_at, given.ends_at
                from unnest(:numbers, :starts, :ends) as given (number, starts_at, ends_at)
                """)
                .param("id", schedule.id())
                .param("numbers", Columns.numbers(schedule.bells(), Bell::number))
                .param("starts", Columns.times(schedule.bells(), Bell::starts))
                .param("ends", Columns.times(schedule.bells(), Bell::ends))
                .update();
    }

    /// Takes bells for a time away: the usual ones hold again.
    public void remove(UUID schedule) {
        access.require(SCHOOL_YEAR_EDIT, Target.school());

        sql.sql("delete from school_bell_of_schedule where schedule = :id")
                .param("id", schedule)
                .update();
        sql.sql("delete from school_bell_schedule where id = :id")
                .param("id", schedule)
                .update();
    }

    /// In which shift a class is taught.
    @Transactional(readOnly = true)
    @Open("the frame of the school is known to everybody in it")
    public int shift(ClassId schoolClass) {
        return sql.sql("select shift from school_class where id = :id")
                .param("id", schoolClass.value())
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new UnknownClass(schoolClass.value().toString()));
    }

    /// Puts classes into a shift.
    public void setShift(List<ClassId> classes, int shift) {
        access.require(SCHOOL_YEAR_EDIT, Target.school());

        sql.sql("update school_class set shift = :shift, version = version + 1 where id = any(:classes)")
                .param("shift", shift)
                .param("classes", Columns.uuids(classes, ClassId::value))
                .update();
    }
}
