package app.okrug.curriculum;

import static app.okrug.access.Right.CURRICULUM_VIEW;
import static app.okrug.access.Right.LESSON_PLAN_VIEW;

import app.okrug.access.Access;
import app.okrug.access.Target;
import app.okrug.school.ClassId;
import app.okrug.school.YearId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is taught, for those who look at the plan of the school as a whole.
@Service
@Transactional(readOnly = true)
public class CurriculumLists {

    private final Access access;
    private final Courses courses;
    private final JdbcClient sql;

    CurriculumLists(Access access, Courses courses, JdbcClient sql) {
        this.access = access;
        this.courses = courses;
        this.sql = sql;
    }

    /// What is taught to a class, to its parts, and to groups that some of it are in together with other classes.
    public List<CourseLine> coursesOfClass(ClassId schoolClass) {
        access.require(CURRICULUM_VIEW, Target.schoolClass(schoolClass.value()));

        return courses.attendedBy(schoolClass);
    }

    /// The teaching load of a year.
    public List<CourseLine> load(YearId year) {
        access.require(CURRICULUM_VIEW, Target.school());

        return courses.ofYear(year);
    }

    /// The curriculum plan of a year, by subject and parallel.
    public List<PlanHoursLine> plan(YearId year) {
        access.require(CURRICULUM_VIEW, Target.school());

        return sql.sql("""
                select h.subject, s.name, h.parallel, h.hours
                from curriculum_plan_hours h
                join curriculum_subject s on s.id = h.subject
                where h.year = :year and h.hours > 0
                order by s.name, h.parallel
                """)
                .param("year", year.value())
                .query((row, _) -> new PlanHoursLine(
                        new SubjectId(row.getObject("subject", UUID.class)),
                        row.getString("name"),
                        row.getInt("parallel"),
                        row.getBigDecimal("hours")))
                .list();
    }

    /// All lesson plans, by subject and parallel.
    public List<LessonPlanLine> lessonPlans() {
        access.require(LESSON_PLAN_VIEW, Target.school());

        return sql.sql("""
                select p.id, p.subject, s.name as subject_name, p.parallel, p.name,
                       (select coalesce(sum(l.hours), 0) from curriculum_planned_lesson l
                        where l.lesson_plan = p.id) as hours
                from curriculum_lesson_plan p
                join curriculum_subject s on s.id = p.subject
                order by s.name, p.parallel
                """)
                .query((row, _) -> new LessonPlanLine(
                        new LessonPlanId(row.getObject("id", UUID.class)),
                        new SubjectId(row.getObject("subject", UUID.class)),
                        row.getString("subject_name"),
                        row.getInt("parallel"),
                        row.getString("name"),
                        row.getInt("hours")))
                .list();
    }
}
