package app.okrug.curriculum;

import app.okrug.people.PupilsPlaced;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Works out what follows from the individual curricula for who is taught when. A plan holds while its pupil
/// is in the class it was made for: it ends with a transfer, and holds again when that is taken back.
@Component
class IndividualSpans {

    /// The days of the plans, course by course.
    private static final String HOLDING = """
            with holding as (
                select l.course, p.pupil, l.kind, greatest(p.starts_on, m.starts_on) as starts_on,
                       least(p.ends_on, m.ends_on) as ends_on
                from curriculum_individual_plan p
                join curriculum_individual_course l on l.plan = p.id
                join people_class_membership m on m.pupil = p.pupil and m.school_class = p.school_class
                where greatest(p.starts_on, m.starts_on) <= coalesce(least(p.ends_on, m.ends_on), date 'infinity'))
            """;

    private final JdbcClient sql;

    IndividualSpans(JdbcClient sql) {
        this.sql = sql;
    }

    @EventListener
    @Order(Following.INDIVIDUAL_SPANS)
    void pupilsPlaced(PupilsPlaced event) {
        follow();
    }

    /// Works everything out anew: there are a handful of plans in a school. What stays as it was is written as it
    /// was, so that an import that moves nobody leaves no trace here; and one after the other, so that none misses
    /// the other's.
    void follow() {
        sql.sql("lock table curriculum_individual_span in share row exclusive mode")
                .update();
        sql.sql("delete from curriculum_individual_span").update();
        sql.sql(HOLDING + """
                insert into curriculum_individual_span (id, course, pupil, added, starts_on, ends_on)
                select md5(concat(course, pupil, 'added', starts_on))::uuid, course, pupil, true, starts_on, ends_on
                from holding where kind = 'ADDED'
                """).update();
        sql.sql(HOLDING + """
                insert into curriculum_individual_span (id, course, pupil, added, starts_on, ends_on)
                select md5(concat(s.course, s.pupil, s.starts_on))::uuid, s.course, s.pupil, false, s.starts_on, s.ends_on
                from (
                    select course, pupil,
                           coalesce(lag(ends_on) over (partition by course, pupil order by starts_on) + 1,
                                    date '-infinity') as starts_on,
                           starts_on - 1 as ends_on
                    from holding where kind = 'SKIPPED'
                    union all
                    select course, pupil, max(ends_on) + 1, null
                    from holding where kind = 'SKIPPED'
                    group by course, pupil having bool_and(ends_on is not null)) s
                where s.starts_on <= coalesce(s.ends_on, date 'infinity')
                """).update();
    }
}
