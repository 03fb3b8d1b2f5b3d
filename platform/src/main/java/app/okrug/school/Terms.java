package app.okrug.school;

import app.okrug.access.Open;
import app.okrug.regulation.Level;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import app.okrug.regulation.TermKind;
import app.okrug.tenancy.SchoolCaches;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The reporting periods of a year. The shortest kind (quarters, mostly) tells when lessons are held: its gaps are the
/// holidays. A level of education may be reported by longer ones, which the regulation says (TERM_KINDS). A set of
/// classes may have terms of its own, which are both ([ClassSets]).
@Service
@Transactional(readOnly = true)
@Open("the frame of the school is known to everybody in it")
public class Terms {

    private static final String ALL = "all";

    private final JdbcClient sql;
    private final Regulation regulation;
    private final SchoolCaches.Region<String, Known> remembered;

    /// @param school the terms of the whole school
    /// @param ofSets those of the sets that have their own
    /// @param sets the classes that are in a set
    private record Known(List<TermLine> school, Map<ClassSetId, List<TermLine>> ofSets, Map<ClassId, ClassSetId> sets) {

        List<TermLine> own(ClassId schoolClass) {
            var set = sets.get(schoolClass);
            return set == null ? List.of() : ofSets.getOrDefault(set, List.of());
        }
    }

    Terms(JdbcClient sql, Regulation regulation, SchoolCaches caches) {
        this.sql = sql;
        this.regulation = regulation;
        this.remembered = caches.region("school.terms", Duration.ofMinutes(30));
    }

    /// The terms that divide the teaching of a year, in their order.
    public List<TermLine> ofYear(YearId year) {
        return shortest(inYear(year));
    }

    /// The terms in which a class of a year is taught, in their order.
    public List<TermLine> dividing(YearId year, ClassId schoolClass) {
        var own = known().own(schoolClass);
        return own.isEmpty() ? ofYear(year) : own;
    }

    /// The terms by which a parallel is reported, in their order, but for classes that have their own; those of
    /// [#ofYear(YearId)] when the year has none of the kind that the regulation names.
    public List<TermLine> ofYear(YearId year, int parallel) {
        var kind = kindOf(parallel);
        var all = inYear(year);
        var reported = all.stream().filter(term -> term.kind() == kind).toList();
        return reported.isEmpty() ? shortest(all) : reported;
    }

    /// The terms by which a class is reported, in their order.
    public List<TermLine> ofYear(YearId year, int parallel, ClassId schoolClass) {
        var own = known().own(schoolClass);
        return own.isEmpty() ? ofYear(year, parallel) : own;
    }

    /// The term in which lessons of the school are held on a day; empty in the holidays.
    public Optional<TermLine> containing(LocalDate day) {
        return containing(known().school(), day)
                .findFirst()
                .flatMap(term -> containing(ofYear(term.year()), day).findFirst());
    }

    /// The term by which a parallel is reported on a day, but for classes that have their own; empty outside of all
    /// terms.
    public Optional<TermLine> containing(LocalDate day, int parallel) {
        var kind = kindOf(parallel);
        return containing(known().school(), day)
                .filter(term -> term.kind() == kind)
                .findFirst()
                .or(() -> containing(day));
    }

    /// The term by which a class is reported on a day; empty outside of all terms.
    public Optional<TermLine> containing(LocalDate day, int parallel, ClassId schoolClass) {
        var own = known().own(schoolClass);
        return own.isEmpty() ? containing(day, parallel) : containing(own, day).findFirst();
    }

    /// To be called by whoever has written terms, or put a class into a set.
    void changed() {
        remembered.changed();
    }

    private static Stream<TermLine> containing(List<TermLine> terms, LocalDate day) {
        return terms.stream().filter(term -> term.contains(day));
    }

    private List<TermLine> inYear(YearId year) {
        return known().school().stream()
                .filter(term -> term.year().equals(year))
                .toList();
    }

    /// Those of the kind of which the year has the most.
    private static List<TermLine> shortest(List<TermLine> ofYear) {
        return ofYear.stream().collect(Collectors.groupingBy(TermLine::kind)).values().stream()
                .max(Comparator.comparingInt(List::size))
                .orElse(List.of());
    }

    /// Every page of the journal and of the diary asks, and a school has a handful: they are all remembered.
    private Known known() {
        return remembered.get(ALL, _ -> {
            var school = new ArrayList<TermLine>();
            var ofSets = new HashMap<ClassSetId, List<TermLine>>();
            sql.sql("""
                    select id, year, kind, number, name, starts_on, ends_on, class_set
                    from school_term order by starts_on
                    """).query(row -> {
                var set = row.getObject("class_set", UUID.class);
                var terms = set == null ? school : ofSets.computeIfAbsent(new ClassSetId(set), _ -> new ArrayList<>());
                terms.add(line(row));
            });
            var sets = new HashMap<ClassId, ClassSetId>();
            sql.sql("select id, class_set from school_class where class_set is not null")
                    .query(row -> {
                        sets.put(
                                new ClassId(row.getObject("id", UUID.class)),
                                new ClassSetId(row.getObject("class_set", UUID.class)));
                    });
            return new Known(List.copyOf(school), Map.copyOf(ofSets), Map.copyOf(sets));
        });
    }

    private TermKind kindOf(int parallel) {
        return regulation.current(Parameter.TERM_KINDS).value().getOrDefault(Level.of(parallel), TermKind.QUARTER);
    }

    private static TermLine line(ResultSet row) throws SQLException {
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
