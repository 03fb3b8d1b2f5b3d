package app.okrug.school;

import static app.okrug.access.Right.SCHOOL_YEAR_EDIT;

import app.okrug.access.Access;
import app.okrug.access.Open;
import app.okrug.access.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Changes the days of the terms of the school. Terms of one kind follow one another; those of different kinds run
/// side by side. Those of a set of classes are changed with it: see [ClassSets].
@Service
@Transactional
public class TermWriting {

    /// A term of any kind, with its version for the one who changes it.
    public record Line(TermLine term, long version) {}

    private final Access access;
    private final JdbcClient sql;
    private final YearSpan span;

    TermWriting(Access access, JdbcClient sql, YearSpan span) {
        this.access = access;
        this.sql = sql;
        this.span = span;
    }

    /// All terms of the school in a year, kind by kind.
    @Transactional(readOnly = true)
    @Open("the frame of the school is known to everybody in it")
    public List<Line> ofYear(YearId year) {
        return sql.sql("""
                select id, year, kind, number, name, starts_on, ends_on, version
                from school_term where year = :year and class_set is null order by kind, number
                """)
                .param("year", year.value())
                .query((row, _) -> new Line(
                        new TermLine(
                                new TermId(row.getObject("id", UUID.class)),
                                new YearId(row.getObject("year", UUID.class)),
                                YearWriting.kind(row.getString("kind")),
                                row.getInt("number"),
                                row.getString("name"),
                                row.getObject("starts_on", LocalDate.class),
                                row.getObject("ends_on", LocalDate.class)),
                        row.getLong("version")))
                .list();
    }

    /// Has a term begin and end on other days; the year stretches with it.
    ///
    /// @throws StaleCopy when somebody else has changed it since `version` was read
    /// @throws TermsOverlap when it would overlap another of its kind
    public void move(TermId term, LocalDate startsOn, LocalDate endsOn, long version) {
        access.require(SCHOOL_YEAR_EDIT, Target.school());

        var overlapping = sql.sql("""
                select o.name from school_term t
                join school_term o on o.year = t.year and o.kind = t.kind and o.id <> t.id
                    and o.class_set is not distinct from t.class_set
                where t.id = :term and o.starts_on <= :ends and o.ends_on >= :starts
                """)
                .param("term", term.value())
                .param("starts", startsOn)
                .param("ends", endsOn)
                .query(String.class)
                .list();
        if (!overlapping.isEmpty() || endsOn.isBefore(startsOn)) {
            throw new TermsOverlap(String.join(", ", overlapping));
        }
        var written = sql.sql("""
                update school_term set starts_on = :starts, ends_on = :ends, version = version + 1
                where id = :term and version = :version
                """)
                .param("term", term.value())
                .param("starts", startsOn)
                .param("ends", endsOn)
                .param("version", version)
                .update();
        if (written == 0) {
            throw new StaleCopy("a term");
        }
        span.follow();
    }
}
