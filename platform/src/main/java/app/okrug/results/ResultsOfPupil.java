package app.okrug.results;

import app.okrug.access.PersonId;
import app.okrug.people.PupilTraces;
import app.okrug.school.ClassId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The results that are put for a pupil in the courses of a class: they belong to no day.
@Component
class ResultsOfPupil implements PupilTraces {

    private final JdbcClient sql;

    ResultsOfPupil(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public int since(PersonId pupil, LocalDate day, ClassId schoolClass, @Nullable String subgroup) {
        return sql.sql("""
                select count(*)
                from results_mark r
                join curriculum_course k on k.id = r.course
                join curriculum_group g on g.id = k.teaching_group and g.school_class = :class
                where r.pupil = :pupil and r.mark is not null
                  and (cast(:subgroup as text) is null or g.name = :subgroup)
                """)
                .param("class", schoolClass.value())
                .param("pupil", pupil.value())
                .param("subgroup", subgroup)
                .query(Integer.class)
                .single();
    }
}
