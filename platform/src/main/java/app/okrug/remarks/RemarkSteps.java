package app.okrug.remarks;

import app.okrug.access.PersonId;
import app.okrug.database.Columns;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The steps of remarks: added and read, never changed.
@Repository
class RemarkSteps {

    private final JdbcClient sql;

    RemarkSteps(JdbcClient sql) {
        this.sql = sql;
    }

    /// A stored step; who took it is not named yet.
    ///
    /// @param person null when a rule took it
    record Step(
            UUID remark,
            RemarkStep.Kind kind,
            String words,
            @Nullable LocalDate due,
            @Nullable PersonId person,
            Instant at) {}

    void add(Step step) {
        sql.sql("""
                        insert into remarks_step (remark, kind, words, due_on, person, at)
                        values (:remark, :kind, :words, :due, :person, :at)
                        """)
                .param("remark", step.remark())
                .param("kind", step.kind().name())
                .param("words", step.words())
                .param("due", step.due())
                .param("person", step.person() == null ? null : step.person().value())
                .param("at", RemarkRows.stored(step.at()))
                .update();
    }

    /// Adds steps that a rule took, all at one moment.
    void addAll(List<Step> taken) {
        if (taken.isEmpty()) {
            return;
        }
        sql.sql("""
                        insert into remarks_step (remark, kind, words, due_on, person, at)
                        select x.remark, x.kind, x.words, x.due, null, :at
                        from unnest(:remarks, :kinds, :words, :due) as x (remark, kind, words, due)
                        """)
                .param("at", RemarkRows.stored(taken.getFirst().at()))
                .param("remarks", Columns.uuids(taken, Step::remark))
                .param("kinds", Columns.texts(taken, step -> step.kind().name()))
                .param("words", Columns.texts(taken, Step::words))
                .param("due", Columns.days(taken, Step::due))
                .update();
    }

    /// All steps of these remarks, each remark's in their order.
    List<Step> of(Collection<RemarkRow> remarks) {
        return sql.sql("""
                        select remark, kind, words, due_on, person, at from remarks_step
                        where remark = any(:remarks)
                        order by number
                        """)
                .param("remarks", Columns.uuids(remarks, row -> row.id().value()))
                .query((row, _) -> new Step(
                        row.getObject("remark", UUID.class),
                        RemarkStep.Kind.valueOf(row.getString("kind")),
                        row.getString("words"),
                        row.getObject("due_on", LocalDate.class),
                        person(row.getObject("person", UUID.class)),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }
}
