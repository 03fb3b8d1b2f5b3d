package app.okrug.curriculum;

import app.okrug.access.Open;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lesson plans (КТП).
@Service
@Transactional(readOnly = true)
@Open("a lesson plan holds no personal data")
public class LessonPlans {

    private final JdbcClient sql;

    LessonPlans(JdbcClient sql) {
        this.sql = sql;
    }

    /// The lines of a plan in their order; none when there is no such plan.
    public List<PlannedLessonLine> lines(LessonPlanId plan) {
        return sql.sql("""
                select id, number, section, topic, work_type, hours, homework
                from curriculum_planned_lesson
                where lesson_plan = :plan
                order by number
                """)
                .param("plan", plan.value())
                .query((row, _) -> new PlannedLessonLine(
                        new PlannedLessonId(row.getObject("id", UUID.class)),
                        row.getInt("number"),
                        row.getString("section"),
                        row.getString("topic"),
                        row.getString("work_type"),
                        row.getInt("hours"),
                        row.getString("homework")))
                .list();
    }
}
