package app.okrug.curriculum;

import app.okrug.access.Open;
import java.util.ArrayList;
import java.util.HashMap;
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

    /// The lines of a course's plan as the course works by them: what it dropped is left out, what it merged stands
    /// with
    /// the line before.
    public List<PlannedLessonLine> lines(CourseId course, LessonPlanId plan) {
        var merged = new HashMap<UUID, Boolean>();
        sql.sql("select planned_lesson, kind from curriculum_plan_adjustment where course = :course")
                .param("course", course.value())
                .query(row -> {
                    merged.put(
                            row.getObject("planned_lesson", UUID.class),
                            row.getString("kind").equals("MERGED"));
                });
        var lines = new ArrayList<PlannedLessonLine>();
        for (var line : lines(plan)) {
            var adjusted = merged.get(line.id().value());
            if (adjusted == null) {
                lines.add(line);
            } else if (adjusted && !lines.isEmpty()) {
                lines.add(lines.removeLast().with(line));
            }
        }
        return lines;
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
