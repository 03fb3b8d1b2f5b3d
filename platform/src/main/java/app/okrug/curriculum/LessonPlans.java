package app.okrug.curriculum;

import app.okrug.access.Open;
import app.okrug.database.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    /// with the line before.
    public List<PlannedLessonLine> lines(CourseId course, LessonPlanId plan) {
        var lines = new ArrayList<PlannedLessonLine>();
        sql.sql("""
                select l.id, l.number, l.section, l.topic, l.work_type, l.hours, l.homework, a.kind as adjusted
                from curriculum_planned_lesson l
                left join curriculum_plan_adjustment a on a.planned_lesson = l.id and a.course = :course
                where l.lesson_plan = :plan
                order by l.number
                """).param("course", course.value()).param("plan", plan.value()).query(row -> {
            var adjusted = row.getString("adjusted");
            if (adjusted == null) {
                lines.add(line(row));
            } else if (adjusted.equals("MERGED") && !lines.isEmpty()) {
                lines.add(lines.removeLast().with(line(row)));
            }
        });
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
                .query((row, _) -> line(row))
                .list();
    }

    /// Which of these lines each of these plans has.
    public Map<LessonPlanId, Set<PlannedLessonId>> holding(
            Collection<LessonPlanId> plans, Collection<PlannedLessonId> lines) {
        var holding = new HashMap<LessonPlanId, Set<PlannedLessonId>>();
        if (plans.isEmpty() || lines.isEmpty()) {
            return holding;
        }
        sql.sql(
                        "select lesson_plan, id from curriculum_planned_lesson where id = any(:lines) and lesson_plan = any(:plans)")
                .param("lines", Columns.uuids(lines, PlannedLessonId::value))
                .param("plans", Columns.uuids(plans, LessonPlanId::value))
                .query(row -> {
                    holding.computeIfAbsent(
                                    new LessonPlanId(row.getObject("lesson_plan", UUID.class)), _ -> new HashSet<>())
                            .add(new PlannedLessonId(row.getObject("id", UUID.class)));
                });
        return holding;
    }

    private static PlannedLessonLine line(ResultSet row) throws SQLException {
        return new PlannedLessonLine(
                new PlannedLessonId(row.getObject("id", UUID.class)),
                row.getInt("number"),
                row.getString("section"),
                row.getString("topic"),
                row.getString("work_type"),
                row.getInt("hours"),
                row.getString("homework"));
    }
}
