package app.okrug.plans;

import app.okrug.access.PersonId;
import app.okrug.curriculum.LessonPlanId;
import app.okrug.people.PersonNames;
import app.okrug.school.SchoolClock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The versions of lesson plans that were put before the school: kept as they were, whatever happens to the plan.
@Component
class PlanVersions {

    private static final int MOST = 50;

    private final JdbcClient sql;
    private final JsonMapper json;
    private final PersonNames names;
    private final SchoolClock clock;

    PlanVersions(JdbcClient sql, JsonMapper json, PersonNames names, SchoolClock clock) {
        this.sql = sql;
        this.json = json;
        this.names = names;
        this.clock = clock;
    }

    private record Row(
            int number,
            String state,
            String note,
            String lines,
            String comment,
            UUID madeBy,
            Instant madeAt,
            @Nullable UUID decidedBy,
            @Nullable Instant decidedAt) {}

    /// The versions of a plan, the latest first.
    List<PlanVersion> of(LessonPlanId plan) {
        var rows = sql.sql("""
                select number, state, note, lines, comment, made_by, made_at, decided_by, decided_at
                from curriculum_plan_version where lesson_plan = :plan order by number desc limit :most
                """)
                .param("plan", plan.value())
                .param("most", MOST)
                .query((row, _) -> new Row(
                        row.getInt("number"),
                        row.getString("state"),
                        row.getString("note"),
                        row.getString("lines"),
                        row.getString("comment"),
                        row.getObject("made_by", UUID.class),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        row.getObject("decided_by", UUID.class),
                        Optional.ofNullable(row.getObject("decided_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)
                                .orElse(null)))
                .list();
        var people = new ArrayList<PersonId>();
        rows.forEach(row -> {
            people.add(new PersonId(row.madeBy()));
            if (row.decidedBy() != null) {
                people.add(new PersonId(row.decidedBy()));
            }
        });
        var known = names.of(people);
        return rows.stream()
                .map(row -> {
                    var by = known.get(new PersonId(row.madeBy()));
                    var decided = row.decidedBy() == null ? null : known.get(new PersonId(row.decidedBy()));
                    return new PlanVersion(
                            row.number(),
                            row.state(),
                            row.note(),
                            json.readValue(row.lines(), new TypeReference<List<PlanRow>>() {}),
                            row.comment(),
                            by == null ? "" : by.brief(),
                            row.madeAt(),
                            decided == null ? null : decided.brief(),
                            row.decidedAt());
                })
                .toList();
    }

    /// Keeps a plan as it is now.
    void keep(LessonPlanId plan, String note, List<PlanRow> lines, PersonId by) {
        sql.sql("""
                insert into curriculum_plan_version (id, lesson_plan, number, state, note, lines, made_by, made_at)
                select :id, :plan, coalesce(max(v.number), 0) + 1, 'SUBMITTED', :note, cast(:lines as jsonb), :by, :now
                from curriculum_plan_version v where v.lesson_plan = :plan
                """)
                .param("id", UUID.randomUUID())
                .param("plan", plan.value())
                .param("note", note)
                .param("lines", json.writeValueAsString(lines))
                .param("by", by.value())
                .param("now", now())
                .update();
    }

    /// Notes what became of the version that waits.
    void decide(LessonPlanId plan, String state, String comment, PersonId by) {
        sql.sql("""
                update curriculum_plan_version
                set state = :state, comment = :comment, decided_by = :by, decided_at = :now
                where lesson_plan = :plan and state = 'SUBMITTED'
                """)
                .param("state", state)
                .param("comment", comment)
                .param("by", by.value())
                .param("now", now())
                .param("plan", plan.value())
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.now(), ZoneOffset.UTC);
    }
}
