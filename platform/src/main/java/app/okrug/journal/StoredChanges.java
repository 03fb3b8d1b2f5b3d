package app.okrug.journal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// The history: added to and read, never changed.
@Repository
class StoredChanges {

    private final JdbcClient sql;
    private final JsonMapper json;

    StoredChanges(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /// Adds to the history.
    void add(Collection<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        sql.sql("""
                        insert into journal_change
                            (lesson, pupil, operation, before, after, reason, unlock, account, person, at)
                        select lesson, pupil, operation, before, after, reason, unlock, account, person, at
                          from jsonb_to_recordset(?::jsonb) as x
                            (lesson uuid, pupil uuid, operation uuid, before jsonb, after jsonb, reason text,
                             unlock bigint, account uuid, person uuid, at timestamptz)
                        """).param(json.writeValueAsString(changes)).update();
    }

    /// The history of a cell, or of the lesson's own record when no pupil is given, oldest first.
    List<PastChange> of(UUID lesson, @Nullable UUID pupil) {
        return sql.sql("""
                        select before, after, reason, unlock, person, at from journal_change
                         where lesson = :lesson and pupil is not distinct from :pupil::uuid
                         order by number
                        """)
                .param("lesson", lesson)
                .param("pupil", pupil)
                .query((row, _) -> new PastChange(
                        row.getString("before"),
                        row.getString("after"),
                        row.getString("reason"),
                        row.getObject("unlock", Long.class),
                        Columns.uuid(row, "person"),
                        Objects.requireNonNull(Columns.instant(row, "at"))))
                .list();
    }

    /// One line of the history, its contents still as JSON.
    ///
    /// @param unlock the number of the request by which a closed place was written; null where it was open
    record PastChange(
            @Nullable String before,
            @Nullable String after,
            @Nullable String reason,
            @Nullable Long unlock,
            UUID person,
            Instant at) {}

    /// One line to be added to the history.
    record Change(
            UUID lesson,
            @Nullable UUID pupil,
            UUID operation,
            Object before,
            Object after,
            @Nullable String reason,
            @Nullable Long unlock,
            UUID account,
            UUID person,
            Instant at) {}
}
