package app.okrug.journal;

import app.okrug.access.PersonId;
import app.okrug.curriculum.CourseId;
import app.okrug.curriculum.CourseLine;
import app.okrug.database.Columns;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The marks given in courses, as other features reckon with them. One statement reads all marks, so that what is
/// reckoned is what stood in the journal at one moment. It asks for no right: the asking feature does.
@Component
public class GivenMarks {

    private final JdbcClient sql;
    private final Gradings gradings;

    GivenMarks(JdbcClient sql, Gradings gradings) {
        this.sql = sql;
        this.gradings = gradings;
    }

    /// The marks of these courses from one day to another, both included, the earliest first. Who came from
    /// another course of the subject in the middle of a term has brought marks along: they are told as of the new
    /// course. A mark of another scale than the last of these days has is told, and worth nothing.
    public List<GivenMark> of(Collection<CourseLine> courses, LocalDate from, LocalDate until) {
        var grading = new HashMap<CourseId, DayGradings>();
        courses.forEach(course -> grading.put(course.id(), gradings.byDay(course)));
        var brought = brought(grading.keySet());
        var read = Stream.concat(grading.keySet().stream(), brought.stream().map(Brought::former))
                .distinct()
                .toList();
        var measured = gradings.measuredOn(until);
        return sql
                .sql("""
                        select l.course, c.pupil, l.held_on, c.mark, c.second_mark, w.weight
                        from timetable_lesson l
                        join journal_cell c on c.lesson = l.id
                        left join journal_record r on r.lesson = l.id
                        left join journal_work_type w on w.id = r.work_type
                        where l.course = any(:courses) and l.held_on between :from and :until
                          and not l.cancelled and c.mark is not null
                        order by l.held_on, l.number, l.id
                        """)
                .param("courses", Columns.uuids(read, CourseId::value))
                .param("from", from)
                .param("until", until)
                .query(GivenMarks::given)
                .stream()
                .flatMap(given -> toldAs(given, grading.keySet(), brought)
                        .flatMap(course -> marks(course, given, Objects.requireNonNull(grading.get(course)), measured)))
                .toList();
    }

    /// A cell with a mark, as it stands.
    private record Given(
            CourseId course,
            PersonId pupil,
            LocalDate day,
            List<String> marks,
            @Nullable BigDecimal weight) {}

    /// Who came to a course in the middle of the year from another of its subject, and since when.
    private record Brought(CourseId course, PersonId pupil, CourseId former, LocalDate since) {}

    private List<Brought> brought(Collection<CourseId> courses) {
        return sql.sql("select course, pupil, former, since from curriculum_brought where course = any(:courses)")
                .param("courses", Columns.uuids(courses, CourseId::value))
                .query((row, _) -> new Brought(
                        new CourseId(row.getObject("course", UUID.class)),
                        new PersonId(row.getObject("pupil", UUID.class)),
                        new CourseId(row.getObject("former", UUID.class)),
                        row.getObject("since", LocalDate.class)))
                .list();
    }

    /// The asked courses a mark counts for: that of its lesson, and those to which its pupil has brought it.
    private static Stream<CourseId> toldAs(Given given, Set<CourseId> asked, List<Brought> brought) {
        return Stream.concat(
                Stream.of(given.course()).filter(asked::contains),
                brought.stream()
                        .filter(came -> came.former().equals(given.course())
                                && came.pupil().equals(given.pupil())
                                && given.day().isBefore(came.since()))
                        .map(Brought::course));
    }

    /// The latest day of a lesson of these courses in which anybody has a mark; empty while nobody has.
    public Optional<LocalDate> latest(Collection<CourseId> courses) {
        return sql.sql("""
                        select max(l.held_on) as latest
                        from timetable_lesson l
                        where l.course = any(:courses) and exists (
                            select from journal_cell c where c.lesson = l.id and c.mark is not null)
                        """)
                .param("courses", Columns.uuids(courses, CourseId::value))
                .query((row, _) -> Optional.ofNullable(row.getObject("latest", LocalDate.class)))
                .single();
    }

    private static Given given(ResultSet row, int number) throws SQLException {
        return new Given(
                new CourseId(row.getObject("course", UUID.class)),
                new PersonId(row.getObject("pupil", UUID.class)),
                row.getObject("held_on", LocalDate.class),
                Stream.of(row.getString("mark"), row.getString("second_mark"))
                        .filter(Objects::nonNull)
                        .toList(),
                row.getBigDecimal("weight"));
    }

    private static Stream<GivenMark> marks(CourseId course, Given given, DayGradings gradings, LocalDate measured) {
        var weight = gradings.on(given.day()).weight(given.weight());
        return given.marks().stream()
                .map(mark -> new GivenMark(
                        course,
                        given.pupil(),
                        given.day(),
                        mark,
                        gradings.worth(mark, given.day(), measured).orElse(null),
                        weight,
                        mark.equals(SchoolCodes.DEBT),
                        !course.equals(given.course())));
    }
}
