package app.okrug.curriculum;

import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.access.RelationSource;
import app.okrug.access.Relations;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who teaches which courses and thereby whom, who leads pupils of a group out of several classes, and which courses
/// a pupil or the child of a guardian attends.
@Component
class CurriculumRelations implements RelationSource {

    private static final String TAUGHT_OR_LED = """
            select t.course, a.pupil, false as across
            from curriculum_course_teacher t
            left join lateral (
                select x.pupil from curriculum_course_audience x
                where x.course = t.course and x.starts_on <= :day and (x.ends_on is null or x.ends_on >= :day)) a on true
            where t.person = :person and t.starts_on <= :day and (t.ends_on is null or t.ends_on >= :day)
            union all
            select c.id, a.pupil, true
            from people_class_teacher l
            join school_class k on k.id = l.school_class
            join curriculum_course c on c.year = k.year
            join curriculum_group g on g.id = c.teaching_group and g.across
            join curriculum_course_audience a on a.course = c.id and a.starts_on <= :day
            join people_class_membership m
                on m.pupil = a.pupil and m.school_class = k.id
                and m.starts_on <= :day and (m.ends_on is null or m.ends_on >= :day)
            where l.person = :person and l.starts_on <= :day and (l.ends_on is null or l.ends_on >= :day)
            """;
    private static final String ATTENDED = """
            select a.course, null::uuid as pupil, false as across
            from curriculum_course_audience a
            where a.pupil = :person and a.starts_on <= :day and (a.ends_on is null or a.ends_on >= :day)
            """;
    private static final String ATTENDED_BY_CHILDREN = """
            select a.course, null::uuid as pupil, false as across
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
        var across = new HashMap<UUID, Set<UUID>>();
        var query = switch (category) {
            case STAFF -> TAUGHT_OR_LED;
            case PUPIL -> ATTENDED;
            case GUARDIAN -> ATTENDED_BY_CHILDREN;
        };
        sql.sql(query).param("person", person.value()).param("day", day).query(row -> {
            var course = row.getObject("course", UUID.class);
            var pupil = row.getObject("pupil", UUID.class);
            if (row.getBoolean("across")) {
                across.computeIfAbsent(course, _ -> new HashSet<>()).add(pupil);
                return;
            }
            courses.add(course);
            if (pupil != null) {
                pupils.add(pupil);
            }
        });
        return new Relations(courses, Set.of(), pupils, Set.of(), across);
    }
}
