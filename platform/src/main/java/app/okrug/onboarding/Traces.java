package app.okrug.onboarding;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What an import has changed, row by row, so that it can be taken back (I-08): what stood there before, and a hash of
/// what it has left, to know whether somebody has changed it since. Kept in the school's own schema for a day.
@Component
class Traces {

    /// The tables that an import writes, each after those it refers to.
    static final List<String> FOOTPRINT = List.of(
            "school_card",
            "school_year",
            "school_term",
            "school_day_off",
            "school_bell",
            "school_room",
            "school_class",
            "people_person",
            "people_staff_member",
            "people_position",
            "people_pupil",
            "people_class_membership",
            "people_movement",
            "people_guardianship",
            "people_class_teacher",
            "access_assignment",
            "curriculum_subject",
            "curriculum_plan_hours",
            "curriculum_group",
            "curriculum_group_member",
            "curriculum_lesson_plan",
            "curriculum_planned_lesson",
            "curriculum_course",
            "curriculum_course_teacher",
            "curriculum_individual_span",
            "timetable_edition",
            "timetable_entry",
            "timetable_lesson");

    /// What is worked out from these tables, and anew when an import is taken back.
    static final String WORKED_OUT = "curriculum_course_audience";

    private final JdbcClient sql;
    private final TableShapes shapes;
    private final EntityManager entities;

    Traces(JdbcClient sql, TableShapes shapes, EntityManager entities) {
        this.sql = sql;
        this.shapes = shapes;
        this.entities = entities;
    }

    /// Remembers, inside the open transaction, how everything stands. Until it ends nobody else writes to these tables:
    /// what changes in them is then the import's doing alone.
    void begin(BatchId batch) {
        alone();
        footprint(shapes.read())
                .forEach(shape -> sql.sql("""
                        insert into onboarding_trace (batch, table_name, row_key, row_id, before, after_hash)
                        select ?, '%1$s', %2$s, %3$s, to_jsonb(t), md5(t::text) from %1$s t
                        """.formatted(shape.name(), shape.key("t"), shape.identity("t")))
                        .param(batch.value())
                        .update());
    }

    /// Lets nobody else write to these tables until the open transaction ends. Reading, and entries in the journal that
    /// refer to them, go on.
    void alone() {
        sql.sql("lock table %s in share row exclusive mode".formatted(String.join(", ", FOOTPRINT)))
                .update();
    }

    /// Keeps what has changed since [#begin].
    void keep(BatchId batch) {
        entities.flush();
        footprint(shapes.read()).forEach(shape -> {
            run(batch, shape, """
                    insert into onboarding_trace (batch, table_name, row_key, row_id, before, after_hash)
                    select :batch, :table, %2$s, %3$s, null, md5(t::text) from %1$s t
                    where not exists (
                        select from onboarding_trace r
                        where r.batch = :batch and r.table_name = :table and r.row_key = %2$s)
                    """);
            run(batch, shape, """
                    update onboarding_trace r set after_hash = null
                    where r.batch = :batch and r.table_name = :table
                      and not exists (select from %1$s t where %2$s = r.row_key)
                    """);
            run(batch, shape, """
                    delete from onboarding_trace r using %1$s t
                    where r.batch = :batch and r.table_name = :table and %2$s = r.row_key
                      and r.before is not null and r.after_hash = md5(t::text)
                    """);
            run(batch, shape, """
                    update onboarding_trace r set after_hash = md5(t::text) from %1$s t
                    where r.batch = :batch and r.table_name = :table and %2$s = r.row_key
                    """);
        });
    }

    private void run(BatchId batch, TableShape shape, String statement) {
        sql.sql(statement.formatted(shape.name(), shape.key("t"), shape.identity("t")))
                .param("batch", batch.value())
                .param("table", shape.name())
                .update();
    }

    /// The tables of an import as they are today, each after those it refers to.
    static Stream<TableShape> footprint(Map<String, TableShape> all) {
        return FOOTPRINT.stream().map(table -> Objects.requireNonNull(all.get(table), table));
    }

    /// Lets go of what was changed before a moment.
    void forgetOlderThan(Instant moment) {
        sql.sql("""
                delete from onboarding_trace where batch in (select id from onboarding_batch where applied_at < ?)
                """).param(Batches.stamp(moment)).update();
    }

    void forget(BatchId batch) {
        sql.sql("delete from onboarding_trace where batch = ?")
                .param(batch.value())
                .update();
    }
}
