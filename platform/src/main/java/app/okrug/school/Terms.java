package app.okrug.school;

import app.okrug.access.Open;
import app.okrug.regulation.Level;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import app.okrug.regulation.TermKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The reporting periods of a year. The shortest kind (quarters, mostly) tells when lessons are held: its gaps are the
/// holidays. A level of education may be reported by longer ones, which the regulation says (TERM_KINDS).
@Service
@Transactional(readOnly = true)
@Open("the frame of the school is known to everybody in it")
public class Terms {

    private static final String COLUMNS = """
            select t.id, t.year, t.kind, t.number, t.name, t.starts_on, t.ends_on
            from school_term t
            """;

    /// The kind with the most terms in the year.
    private static final String SHORTEST = """
            t.kind = (
                select s.kind from school_term s where s.year = t.year
                group by s.kind order by count(*) desc limit 1)
            """;

    private final JdbcClient sql;
    private final Regulation regulation;

    Terms(JdbcClient sql, Regulation regulation) {
        this.sql = sql;
        this.regulation = regulation;
    }

    /// The terms that divide the teaching of a year, in their order.
    public List<TermLine> ofYear(YearId year) {
        return sql.sql(COLUMNS + "where t.year = :year and " + SHORTEST + "order by t.starts_on")
                .param("year", year.value())
                .query(Terms::line)
                .list();
    }

    /// The terms by which a parallel is reported, in their order; those of [#ofYear(YearId)] when the year has none
    /// of the kind that the regulation names.
    public List<TermLine> ofYear(YearId year, int parallel) {
        var kind = kindOf(parallel);
        var reported = sql.sql(COLUMNS + "where t.year = :year and t.kind = :kind order by t.starts_on")
                .param("year", year.value())
                .param("kind", YearWriting.stored(kind))
                .query(Terms::line)
                .list();
        return reported.isEmpty() ? ofYear(year) : reported;
    }

    /// The term in which lessons are held on a day; empty in the holidays.
    public Optional<TermLine> containing(LocalDate day) {
        return sql.sql(COLUMNS + "where :day between t.starts_on and t.ends_on and " + SHORTEST)
                .param("day", day)
                .query(Terms::line)
                .optional();
    }

    /// The term by which a parallel is reported on a day; empty outside of all terms.
    public Optional<TermLine> containing(LocalDate day, int parallel) {
        var reported = sql.sql(COLUMNS + "where :day between t.starts_on and t.ends_on and t.kind = :kind")
                .param("day", day)
                .param("kind", YearWriting.stored(kindOf(parallel)))
                .query(Terms::line)
                .optional();
        return reported.isPresent() ? reported : containing(day);
    }

    private TermKind kindOf(int parallel) {
        return regulation.current(Parameter.TERM_KINDS).value().getOrDefault(Level.of(parallel), TermKind.QUARTER);
    }

    private static TermLine line(ResultSet row, int number) throws SQLException {
        return new TermLine(
                new TermId(row.getObject("id", UUID.class)),
                new YearId(row.getObject("year", UUID.class)),
                YearWriting.kind(row.getString("kind")),
                row.getInt("number"),
                row.getString("name"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class));
    }
}
