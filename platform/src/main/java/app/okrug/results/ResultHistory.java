package app.okrug.results;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// The history of results: append-only, every change with its content before and after.
@Repository
class ResultHistory {

    private final JdbcClient sql;
    private final JsonMapper json;

    ResultHistory(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /// Adds to the history.
    void add(Collection<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        sql.sql("""
                        insert into results_change
                            (course, pupil, kind, term, operation, before, after, unlock, account, person, at)
                        select course, pupil, kind, term, operation, before, after, unlock, account, person, at
                          from jsonb_to_recordset(?::jsonb) as x
                            (course uuid, pupil uuid, kind text, term uuid, operation uuid, before jsonb, after jsonb,
                             unlock bigint, account uuid, person uuid, at timestamptz)
                        """).param(json.writeValueAsString(changes)).update();
    }

    /// The history of one result, oldest first.
    List<PastChange> of(StoredResult.Key key) {
        return sql.sql("""
                        select before, after, unlock, person, at from results_change
                         where course = :course and pupil = :pupil and kind = :kind
                           and term is not distinct from :term::uuid
                         order by number
                        """)
                .param("course", key.course())
                .param("pupil", key.pupil())
                .param("kind", key.kind().name())
                .param("term", key.term())
                .query((row, _) -> new PastChange(
                        json.readValue(row.getString("before"), StoredResult.Content.class),
                        json.readValue(row.getString("after"), StoredResult.Content.class),
                        row.getObject("unlock", Long.class),
                        row.getObject("person", UUID.class),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /// One line of the history.
    ///
    /// @param unlock the number of the request by which a closed term was written; null where it was open
    record PastChange(
            StoredResult.Content before,
            StoredResult.Content after,
            @Nullable Long unlock,
            UUID person,
            Instant at) {}

    /// One line to be added to the history.
    record Change(
            UUID course,
            UUID pupil,
            ResultKind kind,
            @Nullable UUID term,
            UUID operation,
            StoredResult.Content before,
            StoredResult.Content after,
            @Nullable Long unlock,
            UUID account,
            UUID person,
            Instant at) {}
}
