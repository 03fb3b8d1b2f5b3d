package app.okrug.substitutions;

import app.okrug.access.Open;
import app.okrug.access.PersonId;
import app.okrug.curriculum.CourseId;
import app.okrug.tenancy.SchoolCaches;
import app.okrug.timetable.LessonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Which lessons are given by somebody else than their teacher, for features that show lessons.
@Service
@Transactional(readOnly = true)
@Open("the asking feature decides; no reason of an absence is told")
public class Replacements {

    private static final String COLUMNS = """
            select d.lesson, l.course, l.held_on, d.absent, d.substitute
            from substitutions_decision d
            join timetable_lesson l on l.id = d.lesson
            where d.substitute is not null and
            """;

    private final JdbcClient sql;
    private final SchoolCaches.Region<CourseId, Set<LessonId>> remembered;

    Replacements(JdbcClient sql, SchoolCaches caches) {
        this.sql = sql;
        this.remembered = caches.region("substitutions.lessons", Duration.ofHours(1));
    }

    /// The lessons of a course that are or were given by somebody else, from memory.
    public Set<LessonId> ofCourse(CourseId course) {
        return remembered.get(course, this::read);
    }

    private Set<LessonId> read(CourseId course) {
        return sql
                .sql(COLUMNS + " l.course = :course")
                .param("course", course.value())
                .query(Replacements::replacement)
                .list()
                .stream()
                .map(Replacement::lesson)
                .collect(Collectors.toSet());
    }

    /// Who gives a lesson has changed.
    void changed() {
        remembered.changed();
    }

    /// Those of a person from one day to another, both included: given for others, and given by others for him.
    public List<Replacement> of(PersonId person, LocalDate from, LocalDate to) {
        return sql.sql(COLUMNS
                        + " (d.substitute = :person or d.absent = :person) and l.held_on between :from and :to"
                        + " order by l.held_on, l.number, d.lesson")
                .param("person", person.value())
                .param("from", from)
                .param("to", to)
                .query(Replacements::replacement)
                .list();
    }

    /// Those of the whole school on a day.
    public List<Replacement> on(LocalDate day) {
        return sql.sql(COLUMNS + " l.held_on = :day order by l.number, d.lesson")
                .param("day", day)
                .query(Replacements::replacement)
                .list();
    }

    private static Replacement replacement(ResultSet row, int number) throws SQLException {
        return new Replacement(
                new LessonId(row.getObject("lesson", UUID.class)),
                new CourseId(row.getObject("course", UUID.class)),
                row.getObject("held_on", LocalDate.class),
                new PersonId(row.getObject("absent", UUID.class)),
                new PersonId(row.getObject("substitute", UUID.class)));
    }
}
