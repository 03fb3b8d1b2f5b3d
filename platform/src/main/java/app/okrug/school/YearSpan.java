package app.okrug.school;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Stretches a year with its terms: it lasts from the first day of the first to the last day of the last.
@Component
class YearSpan {

    private final JdbcClient sql;
    private final Terms terms;

    YearSpan(JdbcClient sql, Terms terms) {
        this.sql = sql;
        this.terms = terms;
    }

    /// Terms were written: years follow them, and what is remembered of them is forgotten.
    void follow() {
        sql.sql("""
                update school_year y
                set starts_on = t.starts_on, ends_on = t.ends_on, version = y.version + 1
                from (select year, min(starts_on) as starts_on, max(ends_on) as ends_on
                      from school_term group by year) t
                where t.year = y.id and (y.starts_on, y.ends_on) is distinct from (t.starts_on, t.ends_on)
                """).update();
        terms.changed();
    }
}
