package app.okrug.attendance;

import app.okrug.access.PersonId;
import app.okrug.database.Columns;
import app.okrug.people.PersonName;
import app.okrug.regulation.AbsenceState;
import app.okrug.school.ClassId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads who is there, over the journal and the documents, one statement for a whole school.
@Repository
class TurnoutReading {

    /// The lessons of each pupil on the day; a pupil without any has a row without a lesson.
    private static final String OF_DAY = """
            select k.id as school_class, k.name as class_name, k.parallel, m.pupil, l.number,
                   coalesce(rec.attendance_at is not null, false) as taken, cell.absence, cell.late_minutes
            from people_class_membership m
            join school_class k on k.id = m.school_class
            left join (curriculum_course_audience a
                    join timetable_lesson l on l.course = a.course and l.held_on = :day and not l.cancelled)
                on a.pupil = m.pupil and a.starts_on <= :day and (a.ends_on is null or a.ends_on >= :day)
            left join journal_record rec on rec.lesson = l.id
            left join journal_cell cell on cell.lesson = l.id and cell.pupil = m.pupil
            where m.starts_on <= :day and (m.ends_on is null or m.ends_on >= :day)
            """;

    private final JdbcClient sql;

    TurnoutReading(JdbcClient sql) {
        this.sql = sql;
    }

    /// Pupils of a class of whom the same is known.
    ///
    /// @param taken whether a teacher has looked who is there
    /// @param sign in the cell; null for those who are there
    /// @param reason of a document that covers the lesson; null without one
    /// @param noticed whether a notice of the family covers it
    record Count(
            ClassId schoolClass,
            String className,
            boolean taken,
            @Nullable String sign,
            @Nullable AbsenceState reason,
            boolean noticed,
            int pupils) {}

    /// A lesson of a pupil on the day.
    record Line(
            PersonName pupil,
            int number,
            @Nullable String sign,
            @Nullable Integer minutes) {}

    /// What is known of each pupil by his lesson of that place in the day, class by class; 2А stands before 10А.
    ///
    /// @param classes whose; null for all
    List<Count> counts(LocalDate day, int lessons, @Nullable Collection<UUID> classes) {
        return sql.sql("with of_day as (" + OF_DAY + "and (:everywhere or k.id = any(:classes))), " + """
                placed as (
                    select d.*, dense_rank() over (partition by d.pupil order by d.number) as place
                    from of_day d where d.number is not null
                ),
                latest as (
                    select distinct on (p.pupil) p.school_class, p.class_name, p.parallel, p.pupil, p.number, p.taken,
                           case when p.taken then p.absence end as absence
                    from placed p where p.place <= :lessons
                    order by p.pupil, p.taken desc, p.number desc
                )
                select t.school_class, t.class_name, t.parallel, t.taken, t.absence, e.reason,
                       exists (select 1 from attendance_notice n
                               where n.pupil = t.pupil and n.state in ('SENT', 'CONFIRMED')
                                 and n.starts_on <= :day and n.ends_on >= :day
                                 and (n.first_lesson is null or n.first_lesson <= t.number)
                                 and (n.last_lesson is null or n.last_lesson >= t.number)) as noticed,
                       count(*) as pupils
                from latest t
                left join lateral (
                    select x.reason from attendance_excuse x
                    where x.pupil = t.pupil and x.withdrawn_at is null and x.starts_on <= :day and x.ends_on >= :day
                      and (x.first_lesson is null or x.first_lesson <= t.number)
                      and (x.last_lesson is null or x.last_lesson >= t.number)
                    order by x.entered_at desc, x.id limit 1) e on true
                group by 1, 2, 3, 4, 5, 6, 7
                order by t.parallel, t.class_name
                """)
                .param("day", day)
                .param("lessons", lessons)
                .param("everywhere", classes == null)
                .param("classes", Columns.uuids(classes == null ? List.<UUID>of() : classes, id -> id))
                .query((row, _) -> new Count(
                        new ClassId(row.getObject("school_class", UUID.class)),
                        row.getString("class_name"),
                        row.getBoolean("taken"),
                        row.getString("absence"),
                        reason(row),
                        row.getBoolean("noticed"),
                        row.getInt("pupils")))
                .list();
    }

    /// Every lesson of every pupil of a class on a day, by name and number.
    List<Line> lines(UUID schoolClass, LocalDate day) {
        return sql.sql("with of_day as (" + OF_DAY + "and k.id = :class) " + """
                select p.id, p.family_name, p.given_name, p.patronymic, coalesce(d.number, 0) as number, d.absence,
                       d.late_minutes
                from of_day d
                join people_person p on p.id = d.pupil
                order by p.family_name, p.given_name, p.patronymic, p.id, d.number
                """)
                .param("day", day)
                .param("class", schoolClass)
                .query((row, _) -> new Line(
                        new PersonName(
                                new PersonId(row.getObject("id", UUID.class)),
                                row.getString("family_name"),
                                row.getString("given_name"),
                                row.getString("patronymic")),
                        row.getInt("number"),
                        row.getString("absence"),
                        row.getObject("late_minutes", Integer.class)))
                .list();
    }

    static @Nullable AbsenceState reason(ResultSet row) throws SQLException {
        var reason = row.getString("reason");
        return reason == null ? null : AbsenceState.valueOf(reason);
    }
}
