package app.okrug.curriculum;

import app.okrug.access.Open;
import app.okrug.access.PersonId;
import app.okrug.database.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who belongs to a course, and when.
@Service
@Transactional(readOnly = true)
@Open("the asking feature decides; no personal data beyond the names")
public class Rosters {

    private final JdbcClient sql;

    Rosters(JdbcClient sql) {
        this.sql = sql;
    }

    /// Who belongs to which of these courses on a day.
    public Map<CourseId, Set<PersonId>> present(Collection<CourseId> courses, LocalDate day) {
        return sql.sql("""
                select a.course as id, a.pupil
                from curriculum_course_audience a
                where a.course = any(:courses) and a.starts_on <= :day and (a.ends_on is null or a.ends_on >= :day)
                """)
                .param("courses", Columns.uuids(courses, CourseId::value))
                .param("day", day)
                .query(rows -> {
                    var present = new HashMap<CourseId, Set<PersonId>>();
                    while (rows.next()) {
                        present.computeIfAbsent(new CourseId(rows.getObject("id", UUID.class)), _ -> new HashSet<>())
                                .add(new PersonId(rows.getObject("pupil", UUID.class)));
                    }
                    return present;
                });
    }

    /// The pupils who belong to a course on any of the days from `from` to `until`, by name. Spans are told whole,
    /// also where they reach beyond the days asked for; spans that touch are one.
    public List<RosterLine> of(CourseId course, LocalDate from, LocalDate until) {
        return of(List.of(course), from, until).getOrDefault(course, List.of());
    }

    /// The same of several courses at once; a course without pupils is left out.
    public Map<CourseId, List<RosterLine>> of(Collection<CourseId> courses, LocalDate from, LocalDate until) {
        return sql.sql("""
                select s.course, s.pupil, s.family_name, s.given_name,
                       dense_rank() over (
                           partition by s.course order by s.family_name, s.given_name, s.patronymic, s.pupil) as number,
                       lower(s.span) as starts_on, upper(s.span) - 1 as ends_on,
                       exists (
                           select from curriculum_individual_span i
                           where i.course = s.course and i.pupil = s.pupil) as individual
                from (
                    select a.course, a.pupil, p.family_name, p.given_name, p.patronymic,
                           unnest(range_agg(daterange(a.starts_on, a.ends_on, '[]'))) as span
                    from curriculum_course_audience a
                    join people_person p on p.id = a.pupil
                    where a.course = any(:courses)
                    group by a.course, a.pupil, p.family_name, p.given_name, p.patronymic) s
                where s.span && daterange(:from, :until, '[]')
                order by s.course, number, starts_on
                """)
                .param("courses", Columns.uuids(courses, CourseId::value))
                .param("from", from)
                .param("until", until)
                .query(rows -> {
                    var found = new HashMap<CourseId, List<RosterLine>>();
                    while (rows.next()) {
                        found.computeIfAbsent(
                                        new CourseId(rows.getObject("course", UUID.class)), _ -> new ArrayList<>())
                                .add(line(rows));
                    }
                    return found;
                });
    }

    private static RosterLine line(ResultSet row) throws SQLException {
        return new RosterLine(
                new PersonId(row.getObject("pupil", UUID.class)),
                row.getString("family_name"),
                row.getString("given_name"),
                row.getInt("number"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getBoolean("individual"));
    }
}
