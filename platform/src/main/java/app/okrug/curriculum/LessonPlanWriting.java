package app.okrug.curriculum;

import app.okrug.database.Columns;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.school.Counts;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Takes over a lesson plan with its lines.
@Component
class LessonPlanWriting {

    private static final String GIVEN = """
            from unnest(:ids, :numbers, :sections, :topics, :kinds, :hours, :homework)
                as given (id, number, section, topic, work_type, hours, homework)
            """;

    private final JdbcClient sql;
    private final Subjects subjects;
    private final Texts texts;

    LessonPlanWriting(JdbcClient sql, Subjects subjects, Texts texts) {
        this.sql = sql;
        this.subjects = subjects;
        this.texts = texts;
    }

    Counts apply(String subject, int parallel, List<PlannedLessonRow> rows) {
        var known = Objects.requireNonNull(subjects.ensure(List.of(subject)).get(subject));
        var plan = ensure(known, subject, parallel);
        var changed = with(plan, rows, """
                update curriculum_planned_lesson l
                set section = given.section, topic = given.topic, work_type = given.work_type, hours = given.hours,
                    homework = given.homework
                """ + GIVEN + """
                where l.lesson_plan = :plan and l.number = given.number
                  and (l.section, l.topic, l.work_type, l.hours, l.homework)
                      is distinct from
                      (given.section, given.topic, given.work_type, given.hours, given.homework)
                """).update();
        var added = with(plan, rows, """
                insert into curriculum_planned_lesson
                    (id, lesson_plan, number, section, topic, work_type, hours, homework)
                select given.id, :plan, given.number, given.section, given.topic, given.work_type, given.hours,
                       given.homework
                """ + GIVEN + """
                on conflict (lesson_plan, number) do nothing
                """).update();
        bind(plan, known, parallel);
        return Counts.of(rows.size(), added, changed);
    }

    private UUID ensure(SubjectId subject, String name, int parallel) {
        // Stored with the school's data, so in the school's language.
        var title = texts.text(Language.RUSSIAN, "curriculum.lesson-plan.name", name, parallel);
        sql.sql("""
                insert into curriculum_lesson_plan (id, subject, parallel, name)
                values (:id, :subject, :parallel, :name)
                on conflict (subject, parallel) where kind = 'SCHOOL' do nothing
                """)
                .param("id", UUID.randomUUID())
                .param("subject", subject.value())
                .param("parallel", parallel)
                .param("name", title)
                .update();
        return sql.sql("""
                select id from curriculum_lesson_plan
                where subject = :subject and parallel = :parallel and kind = 'SCHOOL'
                """)
                .param("subject", subject.value())
                .param("parallel", parallel)
                .query(UUID.class)
                .single();
    }

    /// A course that has a plan keeps it: its teacher may have chosen another.
    private void bind(UUID plan, SubjectId subject, int parallel) {
        sql.sql("""
                update curriculum_course c set lesson_plan = :plan, version = c.version + 1
                from curriculum_group g, school_class k
                where g.id = c.teaching_group and k.id = g.school_class
                  and c.subject = :subject and k.parallel = :parallel and c.lesson_plan is null
                """)
                .param("plan", plan)
                .param("subject", subject.value())
                .param("parallel", parallel)
                .update();
    }

    private JdbcClient.StatementSpec with(UUID plan, List<PlannedLessonRow> rows, String statement) {
        return sql.sql(statement)
                .param("plan", plan)
                .param("ids", Columns.uuids(rows, _ -> UUID.randomUUID()))
                .param("numbers", Columns.numbers(rows, PlannedLessonRow::number))
                .param("sections", Columns.texts(rows, PlannedLessonRow::section))
                .param("topics", Columns.texts(rows, PlannedLessonRow::topic))
                .param("kinds", Columns.texts(rows, PlannedLessonRow::workType))
                .param("hours", Columns.numbers(rows, PlannedLessonRow::hours))
                .param("homework", Columns.texts(rows, PlannedLessonRow::homework));
    }
}
