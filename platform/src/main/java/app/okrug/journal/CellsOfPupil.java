package app.okrug.journal;

import app.okrug.access.PersonId;
import app.okrug.people.PupilTraces;
import app.okrug.school.ClassId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The cells that are filled for a pupil in a class: marks, signs of absence and comments.
@Component
class CellsOfPupil implements PupilTraces {

    private final JdbcClient sql;

    CellsOfPupil(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public int since(PersonId pupil, LocalDate day, ClassId schoolClass, @Nullable String subgroup) {
        return sql.sql("""
                select count(*)
                from journal_cell c
                join timetable_lesson l on l.id = c.lesson and l.held_on >= :day
                join curriculum_course k on k.id = l.course
                join curriculum_group g on g.id = k.teaching_group and g.school_class = :class
                where c.pupil = :pupil and (cast(:subgroup as text) is null or g.name = :subgroup)
                  and num_nonnulls(c.mark, c.second_mark, c.absence, c.comment, c.staff_comment) > 0
                """)
                .param("day", day)
                .param("class", schoolClass.value())
                .param("pupil", pupil.value())
                .param("subgroup", subgroup)
                .query(Integer.class)
                .single();
    }
}
