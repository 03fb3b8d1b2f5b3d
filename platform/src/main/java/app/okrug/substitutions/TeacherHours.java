package app.okrug.substitutions;

import static app.okrug.access.Right.SUBSTITUTION_VIEW;

import app.okrug.access.Access;
import app.okrug.access.PersonId;
import app.okrug.access.Target;
import app.okrug.people.PersonName;
import app.okrug.school.SchoolClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What substitutions come to: the hours of every teacher in a month, and the record of missed and replaced lessons
/// behind them. Of the current month, the lessons up to today.
@Service
@Transactional(readOnly = true)
public class TeacherHours {

    private final Access access;
    private final JdbcClient sql;
    private final SchoolClock clock;

    TeacherHours(Access access, JdbcClient sql, SchoolClock clock) {
        this.access = access;
        this.sql = sql;
        this.clock = clock;
    }

    /// The hours of everybody who gave or should have given a lesson in a month, by name.
    public List<HoursLine> of(YearMonth month) {
        access.require(SUBSTITUTION_VIEW, Target.school());

        return sql.sql("""
                select p.id, p.family_name, p.given_name, p.patronymic, sum(x.own) as own, sum(x.given) as given,
                       sum(x.taken) as taken, sum(x.missed) as missed
                from (
                    select t.person,
                           count(*) filter (where not l.cancelled and d.substitute is null) as own,
                           0 as given,
                           count(*) filter (where not l.cancelled and d.substitute is not null) as taken,
                           count(*) filter (where l.cancelled and d.kind = 'cancelled') as missed
                    from timetable_lesson l
                    join curriculum_course_teacher t
                        on t.course = l.course and t.starts_on <= l.held_on
                        and (t.ends_on is null or t.ends_on >= l.held_on)
                    left join substitutions_decision d on d.lesson = l.id and d.absent = t.person
                    where l.held_on between :from and :to
                    group by t.person
                    union all
                    select d.substitute, 0, count(*), 0, 0
                    from substitutions_decision d
                    join timetable_lesson l on l.id = d.lesson
                    where d.substitute is not null and not l.cancelled and l.held_on between :from and :to
                    group by d.substitute) x
                join people_person p on p.id = x.person
                group by p.id
                having sum(x.own) + sum(x.given) + sum(x.taken) + sum(x.missed) > 0
                order by p.family_name, p.given_name, p.patronymic, p.id
                """)
                .param("from", month.atDay(1))
                .param("to", last(month))
                .query((row, _) -> new HoursLine(
                        Objects.requireNonNull(name(row, "")),
                        row.getInt("own"),
                        row.getInt("given"),
                        row.getInt("taken"),
                        row.getInt("missed")))
                .list();
    }

    /// The decisions about lessons of a month, in the order of the lessons: all of them, since a record that ends
    /// before the month does is none. There are never more than the lessons of the month.
    public List<RecordLine> record(YearMonth month) {
        access.require(SUBSTITUTION_VIEW, Target.school());

        return sql.sql("""
                select l.held_on, l.number, concat_ws(', ', k.name, g.name) as audience, s.name as subject, d.kind,
                       a.reason, d.substitute = d.decided_by as with_the_record,
                       p.id, p.family_name, p.given_name, p.patronymic,
                       b.id as by_id, b.family_name as by_family_name, b.given_name as by_given_name,
                       b.patronymic as by_patronymic
                from substitutions_decision d
                join substitutions_absence a on a.id = d.absence
                join timetable_lesson l on l.id = d.lesson
                join curriculum_course c on c.id = l.course
                join curriculum_subject s on s.id = c.subject
                join curriculum_group g on g.id = c.teaching_group
                join school_class k on k.id = g.school_class
                join people_person p on p.id = d.absent
                left join people_person b on b.id = d.substitute
                where l.held_on between :from and :to
                order by l.held_on, l.number, k.parallel, k.name, g.name nulls first, l.id
                """)
                .param("from", month.atDay(1))
                .param("to", last(month))
                .query((row, _) -> new RecordLine(
                        row.getObject("held_on", LocalDate.class),
                        row.getInt("number"),
                        row.getString("audience"),
                        row.getString("subject"),
                        Objects.requireNonNull(name(row, "")),
                        AbsenceReason.valueOf(row.getString("reason")),
                        SolutionKind.of(row.getString("kind")),
                        name(row, "by_"),
                        row.getBoolean("with_the_record")))
                .list();
    }

    /// What has not been held yet counts for nobody.
    private LocalDate last(YearMonth month) {
        var today = clock.today();
        return month.atEndOfMonth().isAfter(today) ? today : month.atEndOfMonth();
    }

    private static @Nullable PersonName name(ResultSet row, String prefix) throws SQLException {
        var id = row.getObject(prefix + "id", UUID.class);
        return id == null
                ? null
                : new PersonName(
                        new PersonId(id),
                        row.getString(prefix + "family_name"),
                        row.getString(prefix + "given_name"),
                        row.getString(prefix + "patronymic"));
    }
}
