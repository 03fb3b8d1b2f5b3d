package app.okrug.plans;

import app.okrug.access.PersonId;
import app.okrug.curriculum.LessonPlanId;
import app.okrug.curriculum.SubjectId;
import app.okrug.database.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The tables of lesson plans.
@Repository
class PlanStore {

    private static final String PLAN = """
            select p.id, p.kind, p.state, p.subject, s.name as subject_name, p.parallel, p.name, p.owner, p.note,
                   p.version,
                   (select count(*) from curriculum_planned_lesson l where l.lesson_plan = p.id) as lessons,
                   (select coalesce(sum(l.hours), 0) from curriculum_planned_lesson l
                    where l.lesson_plan = p.id) as hours,
                   (select count(*) from curriculum_course c where c.lesson_plan = p.id) as courses
            from curriculum_lesson_plan p
            join curriculum_subject s on s.id = p.subject
            """;

    private final JdbcClient sql;

    PlanStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// A plan as it is stored.
    record Stored(
            LessonPlanId id,
            PlanKind kind,
            PlanState state,
            SubjectId subject,
            String subjectName,
            int parallel,
            String name,
            @Nullable PersonId owner,
            String note,
            long version,
            int lessons,
            int hours,
            int courses) {}

    List<Stored> all() {
        return sql.sql(PLAN + "order by s.name, p.parallel, p.kind, p.name, p.id limit 2000")
                .query(PlanStore::plan)
                .list();
    }

    Optional<Stored> find(LessonPlanId id) {
        return sql.sql(PLAN + "where p.id = :id")
                .param("id", id.value())
                .query(PlanStore::plan)
                .optional();
    }

    List<PlanRow> rows(LessonPlanId id) {
        return sql.sql("""
                select id, section, topic, work_type, hours, homework from curriculum_planned_lesson
                where lesson_plan = :plan order by number
                """)
                .param("plan", id.value())
                .query((row, _) -> new PlanRow(
                        row.getObject("id", UUID.class),
                        row.getString("section"),
                        row.getString("topic"),
                        row.getString("work_type"),
                        row.getInt("hours"),
                        row.getString("homework")))
                .list();
    }

    /// Lines of a plan that stand in the journal, or that a course has dropped or merged.
    Set<UUID> used(LessonPlanId id) {
        return new HashSet<>(
                sql.sql("""
                        select l.id from curriculum_planned_lesson l
                        where l.lesson_plan = :plan
                          and (exists (select from journal_record r where r.planned_lesson = l.id)
                               or exists (select from curriculum_plan_adjustment a where a.planned_lesson = l.id))
                        """).param("plan", id.value()).query(UUID.class).list());
    }

    void add(Stored plan, @Nullable LessonPlanId basedOn) {
        sql.sql("""
                insert into curriculum_lesson_plan
                    (id, subject, parallel, name, kind, state, owner, note, based_on, version)
                values (:id, :subject, :parallel, :name, :kind, 'DRAFT', :owner, :note, :basedOn, 1)
                """)
                .param("id", plan.id().value())
                .param("subject", plan.subject().value())
                .param("parallel", plan.parallel())
                .param("name", plan.name())
                .param("kind", plan.kind().name())
                .param("owner", plan.owner() == null ? null : plan.owner().value())
                .param("note", plan.note())
                .param("basedOn", basedOn == null ? null : basedOn.value())
                .update();
    }

    /// Moves a plan on from the version that the writer has seen.
    ///
    /// @return whether it was still there
    boolean move(LessonPlanId id, PlanState state, String name, String note, long seen) {
        return sql.sql("""
                update curriculum_lesson_plan set state = :state, name = :name, note = :note, version = version + 1
                where id = :id and version = :seen
                """)
                        .param("state", state.name())
                        .param("name", name)
                        .param("note", note)
                        .param("id", id.value())
                        .param("seen", seen)
                        .update()
                == 1;
    }

    /// Makes the lines of a plan those of a list: known ones keep their ids, so that what the journal took from them
    /// stays theirs.
    void write(LessonPlanId plan, List<PlanRow> rows) {
        var numbered = numbered(rows);
        sql.sql("""
                delete from curriculum_planned_lesson where lesson_plan = :plan and not id = any(:kept)
                """)
                .param("plan", plan.value())
                .param("kept", Columns.uuids(numbered, Numbered::id))
                .update();
        // Out of the way first: no two lines may bear one number, not even for the length of a statement.
        sql.sql("update curriculum_planned_lesson set number = -number where lesson_plan = :plan")
                .param("plan", plan.value())
                .update();
        sql.sql("""
                insert into curriculum_planned_lesson
                    (id, lesson_plan, number, section, topic, work_type, hours, homework)
                select given.id, :plan, given.number, given.section, given.topic, given.work_type, given.hours,
                       given.homework
                from unnest(:ids, :numbers, :sections, :topics, :kinds, :hours, :homework)
                    as given (id, number, section, topic, work_type, hours, homework)
                on conflict (id) do update
                   set number = excluded.number, section = excluded.section, topic = excluded.topic,
                       work_type = excluded.work_type, hours = excluded.hours, homework = excluded.homework
                """)
                .param("plan", plan.value())
                .param("ids", Columns.uuids(numbered, Numbered::id))
                .param("numbers", Columns.numbers(numbered, Numbered::number))
                .param("sections", Columns.texts(numbered, each -> each.row().section()))
                .param("topics", Columns.texts(numbered, each -> each.row().topic()))
                .param("kinds", Columns.texts(numbered, each -> each.row().workType()))
                .param("hours", Columns.numbers(numbered, each -> each.row().hours()))
                .param("homework", Columns.texts(numbered, each -> each.row().homework()))
                .update();
    }

    void bind(UUID course, @Nullable LessonPlanId plan) {
        sql.sql("update curriculum_course set lesson_plan = :plan, version = version + 1 where id = :course")
                .param("plan", plan == null ? null : plan.value())
                .param("course", course)
                .update();
    }

    void remove(LessonPlanId plan) {
        sql.sql("delete from curriculum_plan_version where lesson_plan = :plan")
                .param("plan", plan.value())
                .update();
        sql.sql("delete from curriculum_planned_lesson where lesson_plan = :plan")
                .param("plan", plan.value())
                .update();
        sql.sql("delete from curriculum_lesson_plan where id = :plan")
                .param("plan", plan.value())
                .update();
    }

    private record Numbered(UUID id, int number, PlanRow row) {}

    private static List<Numbered> numbered(List<PlanRow> rows) {
        var numbered = new ArrayList<Numbered>();
        rows.forEach(row ->
                numbered.add(new Numbered(row.id() == null ? UUID.randomUUID() : row.id(), numbered.size() + 1, row)));
        return numbered;
    }

    private static Stored plan(ResultSet row, int number) throws SQLException {
        var owner = row.getObject("owner", UUID.class);
        return new Stored(
                new LessonPlanId(row.getObject("id", UUID.class)),
                PlanKind.valueOf(row.getString("kind")),
                PlanState.valueOf(row.getString("state")),
                new SubjectId(row.getObject("subject", UUID.class)),
                row.getString("subject_name"),
                row.getInt("parallel"),
                row.getString("name"),
                owner == null ? null : new PersonId(owner),
                row.getString("note"),
                row.getLong("version"),
                row.getInt("lessons"),
                row.getInt("hours"),
                row.getInt("courses"));
    }
}
