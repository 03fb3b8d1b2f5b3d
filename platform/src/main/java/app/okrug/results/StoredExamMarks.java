package app.okrug.results;

import app.okrug.access.PersonId;
import app.okrug.curriculum.SubjectId;
import app.okrug.exams.ExamMarks;
import app.okrug.school.YearId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Tells who has a mark for an exam.
@Component
class StoredExamMarks implements ExamMarks {

    private final JdbcClient sql;

    StoredExamMarks(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public boolean given(YearId year, SubjectId subject, PersonId pupil) {
        return sql.sql("""
                        select exists (
                            select from results_mark r
                            join curriculum_course c on c.id = r.course
                            where r.pupil = :pupil and r.kind = 'EXAM' and r.mark is not null
                              and c.year = :year and c.subject = :subject) as given
                        """)
                .param("pupil", pupil.value())
                .param("year", year.value())
                .param("subject", subject.value())
                .query((row, _) -> row.getBoolean("given"))
                .single();
    }
}
