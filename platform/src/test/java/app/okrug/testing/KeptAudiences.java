package app.okrug.testing;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.testing.SchoolFixture.TestSchool;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Compares who is kept as taught in a course with what that follows from, after whatever a test has done.
@Component
public class KeptAudiences {

    private final JdbcClient sql;

    KeptAudiences(JdbcClient sql) {
        this.sql = sql;
    }

    /// Fails when a class, a group or an individual curriculum was changed and the audiences did not follow.
    public void areRightIn(TestSchool school) {
        var wrong = school.call(
                () -> sql.sql("""
                        with due as (
                            select course, pupil, starts_on,
                                   nullif(max(coalesce(ends_on, date 'infinity')), date 'infinity') as ends_on
                            from curriculum_course_audience_due
                            group by course, pupil, starts_on),
                        kept as (select course, pupil, starts_on, ends_on from curriculum_course_audience)
                        select 'missing ' || m from (select * from due except select * from kept) m
                        union all
                        select 'too much ' || m from (select * from kept except select * from due) m
                        """).query((row, _) -> row.getString(1)).list());

        assertThat(wrong).isEmpty();
    }
}
