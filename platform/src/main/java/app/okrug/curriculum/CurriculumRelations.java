package app.okrug.curriculum;

import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.access.RelationSource;
import app.okrug.access.Relations;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who teaches which courses and thereby whom, and which courses a pupil or the child of a guardian attends.
@Component
class CurriculumRelations implements RelationSource {

    private static final String TAUGHT = """
            select t.course, a.pupil
            from curriculum_course_teacher t
            left join lateral (
                select x.pupil from curriculum_course_audience x
                where x.course = t.course and x.starts_on <= :day and (x.ends_on is null or x.ends_on >= :day)) a on true
            where t.person = :person and t.starts_on <= :day and (t.ends_on is null or t.ends_on >= :day)
            """;
    private static final String ATTENDED = """
            select a.course, null::uuid as pupil
            from curriculum_course_audience a
            where a.pupil = :person and a.starts_on <= :day and (a.ends_on is null or a.ends_on >= :day)
            """;
    private static final String ATTENDED_BY_CHILDREN = """
            select a.course, null::uuid as pupil
            from people_guardianship g
            join curriculum_course_audience a on a.pupil = g.pupil
            where g.guardian = :person and g.legal and (g.ends_on is null or g.ends_on >= :day)
              and a.starts_on <= :day and (a.ends_on is null or a.ends_on >= :day)
            """;

    private final JdbcClient sql;

    CurriculumRelations(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Relations of(PersonId person, Category category, LocalDate day) {
        var courses = new HashSet<UUID>();
        var pupils = new HashSet<UUID>();
        var query = switch (category) {
            case STAFF -> TAUGHT;
            case PUPIL -> ATTENDED;
            case GUARDIAN -> ATTENDED_BY_CHILDREN;
        };
        sql.sql(query).param("person", person.value()).param("day", day).query(row -> {
            courses.add(row.getObject("course", UUID.class));
            var pupil = row.getObject("pupil", UUID.class);
            if (pupil != null) {
                pupils.add(pupil);
            }
        });
        return new Relations(courses, Set.of(), pupils);
    }
}
