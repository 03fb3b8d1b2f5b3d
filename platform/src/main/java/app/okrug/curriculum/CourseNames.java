package app.okrug.curriculum;

import app.okrug.access.Open;
import app.okrug.school.ClassName;
import app.okrug.school.YearId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Courses by what workbooks call them.
@Service
@Transactional(readOnly = true)
@Open("the asking feature decides; no personal data")
public class CourseNames {

    private final JdbcClient sql;

    CourseNames(JdbcClient sql) {
        this.sql = sql;
    }

    /// All courses of a year by class, part of the class and subject.
    public Map<Taught, CourseId> ofYear(YearId year) {
        return sql.sql("""
                select c.id, k.parallel, k.letter, g.name as group_name, s.name as subject_name
                from curriculum_course c
                join curriculum_subject s on s.id = c.subject
                join curriculum_group g on g.id = c.teaching_group
                join school_class k on k.id = g.school_class
                where c.year = :year
                """).param("year", year.value()).query(rows -> {
            var found = new HashMap<Taught, CourseId>();
            while (rows.next()) {
                found.put(
                        new Taught(
                                new ClassName(rows.getInt("parallel"), rows.getString("letter")),
                                rows.getString("group_name"),
                                rows.getString("subject_name")),
                        new CourseId(rows.getObject("id", UUID.class)));
            }
            return found;
        });
    }
}
