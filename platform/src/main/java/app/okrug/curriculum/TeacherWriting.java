package app.okrug.curriculum;

import app.okrug.database.Columns;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Takes over who teaches which course, dated.
@Component
class TeacherWriting {

    /// @param id of the entry, if one has to be made
    record Teaching(UUID id, UUID course, UUID person) {}

    private static final String NOT_GIVEN = """
            and t.course = any(:courses) and t.ends_on is null and not exists (
                select from unnest(:courses, :persons) as given (course, person)
                where given.course = t.course and given.person = t.person)
            returning t.course
            """;

    private final JdbcClient sql;

    TeacherWriting(JdbcClient sql) {
        this.sql = sql;
    }

    /// Whoever a course no longer names has taught it until the day before; what has not begun is taken back.
    ///
    /// @param start from when the first teacher of a course teaches it
    /// @param day from when another one does
    /// @return courses with other teachers than before
    Set<UUID> apply(List<Teaching> teaching, LocalDate start, LocalDate day) {
        var touched = new HashSet<UUID>();
        touched.addAll(
                with(teaching, start, day, """
                delete from curriculum_course_teacher t where t.starts_on >= :day
                """ + NOT_GIVEN).query(UUID.class).list());
        touched.addAll(
                with(teaching, start, day, """
                update curriculum_course_teacher t set ends_on = :day - 1 where t.starts_on < :day
                """ + NOT_GIVEN).query(UUID.class).list());
        touched.addAll(with(teaching, start, day, """
                insert into curriculum_course_teacher (id, course, person, starts_on)
                select given.id, given.course, given.person,
                       case when exists (select from curriculum_course_teacher b where b.course = given.course)
                            then :day else :start end
                from unnest(:ids, :courses, :persons) as given (id, course, person)
                where not exists (
                    select from curriculum_course_teacher t
                    where t.course = given.course and t.person = given.person and t.ends_on is null)
                returning course
                """).query(UUID.class).list());
        return touched;
    }

    private JdbcClient.StatementSpec with(List<Teaching> teaching, LocalDate start, LocalDate day, String statement) {
        return sql.sql(statement)
                .param("start", start)
                .param("day", day)
                .param("ids", Columns.uuids(teaching, Teaching::id))
                .param("courses", Columns.uuids(teaching, Teaching::course))
                .param("persons", Columns.uuids(teaching, Teaching::person));
    }
}
