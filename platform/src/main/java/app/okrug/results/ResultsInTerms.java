package app.okrug.results;

import app.okrug.database.Columns;
import app.okrug.school.TermTraces;
import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The results and deferrals that stand in terms.
@Component
class ResultsInTerms implements TermTraces {

    private final JdbcClient sql;

    ResultsInTerms(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public boolean among(Collection<Reported> reported) {
        return sql.sql("""
                        select exists (
                            select from (
                                select course, term from results_mark where term is not null
                                union
                                select course, term from results_deferral where term is not null) r
                            join curriculum_course c on c.id = r.course
                            join curriculum_group g on g.id = c.teaching_group
                            join unnest(:classes, :terms) as given (school_class, term)
                                on given.school_class = g.school_class and given.term = r.term)
                        """)
                .param(
                        "classes",
                        Columns.uuids(reported, one -> one.schoolClass().value()))
                .param("terms", Columns.uuids(reported, one -> one.term().value()))
                .query(Boolean.class)
                .single();
    }
}
