package app.okrug.curriculum;

import app.okrug.people.PupilsPlaced;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps who is taught in which course on which days. It follows from classes, groups and individual curricula; it is
/// read with every mark and changes a few times a week, so that it is worked out when it changes.
///
/// Asks for no right: whoever changes a class or a group has asked.
@Component
public class Audiences {

    private static final String DUE = """
            with due as materialized (
                select course, pupil, starts_on,
                       nullif(max(coalesce(ends_on, date 'infinity')), date 'infinity') as ends_on
                from curriculum_course_audience_due
                group by course, pupil, starts_on)
            """;

    private final JdbcClient sql;

    Audiences(JdbcClient sql) {
        this.sql = sql;
    }

    /// After groups and individual curricula have followed the register themselves.
    @EventListener
    @Order(Following.AUDIENCES)
    void pupilsPlaced(PupilsPlaced event) {
        follow();
    }

    /// Makes the audiences equal to what they follow from, in the open transaction. What is right already stays
    /// untouched.
    public void follow() {
        sql.sql(DUE + """
                delete from curriculum_course_audience a
                where not exists (
                    select from due
                    where due.course = a.course and due.pupil = a.pupil and due.starts_on = a.starts_on
                      and due.ends_on is not distinct from a.ends_on)
                """).update();
        sql.sql(DUE + """
                insert into curriculum_course_audience (course, pupil, starts_on, ends_on)
                select course, pupil, starts_on, ends_on from due
                on conflict (course, pupil, starts_on) do nothing
                """).update();
    }
}
