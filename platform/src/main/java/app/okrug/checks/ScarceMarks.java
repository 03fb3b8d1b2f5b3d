package app.okrug.checks;

import app.okrug.curriculum.CourseId;
import app.okrug.curriculum.CourseLine;
import app.okrug.database.Columns;
import app.okrug.journal.Gradings;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import app.okrug.regulation.TooFewMarks;
import app.okrug.remarks.RuledRemarks.Cause;
import app.okrug.school.SchoolClock;
import app.okrug.school.TermLine;
import app.okrug.school.Terms;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Pupils with fewer marks than a mark for the term needs (Q11), in the days in which those marks are put. Who has come
/// in the middle of the term is left out.
@Component
class ScarceMarks implements CheckRule {

    private static final int MOST_NAMES = 5;

    private final JdbcClient sql;
    private final Terms terms;
    private final Gradings gradings;
    private final Regulation regulation;
    private final SchoolClock clock;
    private final RecordWords words;

    ScarceMarks(
            JdbcClient sql,
            Terms terms,
            Gradings gradings,
            Regulation regulation,
            SchoolClock clock,
            RecordWords words) {
        this.sql = sql;
        this.terms = terms;
        this.gradings = gradings;
        this.regulation = regulation;
        this.clock = clock;
        this.words = words;
    }

    /// Courses that are counted together.
    private record Term(TermLine term, int minimum) {}

    @Override
    public String code() {
        return "SCARCE_MARKS";
    }

    @Override
    public Found find(List<CourseLine> courses) {
        var examined = new HashSet<String>();
        var together = new HashMap<Term, List<CourseId>>();
        for (var course : courses) {
            for (var term : terms.ofYear(course.year(), course.parallel(), course.classId())) {
                if (ending(course, term)) {
                    examined.add(key(course.id(), term));
                    if (counts(course, term)) {
                        together.computeIfAbsent(new Term(term, minimum(course)), _ -> new ArrayList<>())
                                .add(course.id());
                    }
                }
            }
        }
        var causes = new ArrayList<Cause>();
        together.forEach((term, ids) -> causes.addAll(few(term, ids)));
        return new Found(causes, examined::contains);
    }

    private boolean ending(CourseLine course, TermLine term) {
        var today = clock.today();
        var places = Gradings.places(course);
        var from = term.endsOn()
                .minusDays(
                        regulation.current(Parameter.RESULT_AHEAD_DAYS, places).value());
        var until = term.endsOn()
                .plusDays(regulation.current(Parameter.RESULT_EDIT_DAYS, places).value());
        return !today.isBefore(from) && !today.isAfter(until);
    }

    private boolean counts(CourseLine course, TermLine term) {
        var day = gradings.measuredOn(term.endsOn());
        return !gradings.markFree(course, day)
                && gradings.byDay(course).on(day).worth("5").isPresent()
                && minimum(course) > 0
                && regulation
                                .current(Parameter.TOO_FEW_MARKS, Gradings.places(course))
                                .value()
                        != TooFewMarks.NOTHING;
    }

    private int minimum(CourseLine course) {
        return regulation
                .current(Parameter.MINIMUM_MARKS, Gradings.places(course))
                .value();
    }

    private List<Cause> few(Term asked, Collection<CourseId> courses) {
        var term = asked.term();
        var day = gradings.measuredOn(term.endsOn());
        return sql.sql("""
                        with counted as (
                            select l.course, x.pupil,
                                   count(*) filter (where x.mark ~ '^[0-9]+$')
                                   + count(*) filter (where x.second_mark ~ '^[0-9]+$') as marks
                            from timetable_lesson l
                            join journal_cell x on x.lesson = l.id
                            where l.course = any(:courses) and l.held_on between :from and :until and not l.cancelled
                            group by l.course, x.pupil)
                        select c.id, count(*) as pupils,
                               array_agg(p.family_name || ' ' || p.given_name order by p.family_name, p.given_name)
                                   as names
                        from curriculum_course c
                        join curriculum_course_audience a on a.course = c.id
                          and a.starts_on <= :from and (a.ends_on is null or a.ends_on >= :day)
                        join people_person p on p.id = a.pupil
                        left join counted k on k.course = c.id and k.pupil = a.pupil
                        where c.id = any(:courses) and coalesce(k.marks, 0) < :minimum
                        group by c.id
                        """)
                .param("courses", Columns.uuids(courses, CourseId::value))
                .param("from", term.startsOn())
                .param("until", term.endsOn())
                .param("day", day)
                .param("minimum", asked.minimum())
                .query((row, _) ->
                        cause(new CourseId(row.getObject("id", UUID.class)), asked, row.getInt("pupils"), (String[])
                                row.getArray("names").getArray()))
                .list();
    }

    private Cause cause(CourseId course, Term asked, int pupils, String[] names) {
        var first = String.join(", ", List.of(names).subList(0, Math.min(MOST_NAMES, names.length)));
        return new Cause(
                key(course, asked.term()),
                course,
                null,
                words.text(
                        pupils > MOST_NAMES ? "scarce.more" : "scarce",
                        asked.term().name(),
                        asked.minimum(),
                        pupils,
                        first));
    }

    private static String key(CourseId course, TermLine term) {
        return course.value() + "/" + term.id().value();
    }
}
