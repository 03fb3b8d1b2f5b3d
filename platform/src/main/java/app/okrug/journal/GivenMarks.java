package app.okrug.journal;

import app.okrug.access.PersonId;
import app.okrug.curriculum.CourseId;
import app.okrug.curriculum.CourseLine;
import app.okrug.database.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The marks given in courses, as other features reckon with them. One statement reads all, so that what is reckoned
/// is what stood in the journal at one moment. It asks for no right: the asking feature does.
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
        var measured = gradings.measuredOn(until);
        return sql
                .sql("""
                        select m.* from (
                            select l.course, c.pupil, l.held_on, l.number, l.id, c.mark, c.second_mark, w.weight
                            from timetable_lesson l
                            join journal_cell c on c.lesson = l.id
                            left join journal_record r on r.lesson = l.id
                            left join journal_work_type w on w.id = r.work_type
                            where l.course = any(:courses) and l.held_on between :from and :until
                              and not l.cancelled and c.mark is not null
                            union all
                            select b.course, c.pupil, l.held_on, l.number, l.id, c.mark, c.second_mark, w.weight
                            from curriculum_brought b
                            join timetable_lesson l on l.course = b.former and l.held_on < b.since
                            join journal_cell c on c.lesson = l.id and c.pupil = b.pupil
                            left join journal_record r on r.lesson = l.id
                            left join journal_work_type w on w.id = r.work_type
                            where b.course = any(:courses) and l.held_on between :from and :until
                              and not l.cancelled and c.mark is not null) m
                        order by m.held_on, m.number, m.id
                        """)
                .param("courses", Columns.uuids(grading.keySet(), CourseId::value))
                .param("from", from)
                .param("until", until)
                .query((row, _) -> marks(row, grading, measured))
                .stream()
                .flatMap(List::stream)
                .toList();
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

    private static List<GivenMark> marks(ResultSet row, Map<CourseId, DayGradings> gradings, LocalDate measured)
            throws SQLException {
        var course = new CourseId(row.getObject("course", UUID.class));
        var pupil = new PersonId(row.getObject("pupil", UUID.class));
        var day = row.getObject("held_on", LocalDate.class);
        var grading = Objects.requireNonNull(gradings.get(course));
        var weight = grading.on(day).weight(row.getBigDecimal("weight"));
        var marks = new ArrayList<GivenMark>(2);
        for (var column : List.of("mark", "second_mark")) {
            var mark = row.getString(column);
            if (mark != null) {
                marks.add(new GivenMark(
                        course,
                        pupil,
                        day,
                        mark,
                        grading.worth(mark, day, measured).orElse(null),
                        weight,
                        mark.equals(SchoolCodes.DEBT)));
            }
        }
        return marks;
    }
}
