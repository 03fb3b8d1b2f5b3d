package app.okrug.journal;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// The answers to operations that were carried out, so that a repeated one has one effect; those of other features,
/// too.
@Repository
class StoredAnswers {

    private final JdbcClient sql;
    private final JsonMapper json;

    StoredAnswers(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /// Answers already given to operations of these ids.
    Map<UUID, Answer> to(Collection<UUID> operations) {
        var answers = new HashMap<UUID, Answer>();
        sql
                .sql("select answer from journal_operation where id = any(:ids)")
                .param("ids", Columns.uuids(operations))
                .query((row, _) -> json.readValue(row.getString("answer"), Answer.class))
                .stream()
                .forEach(answer -> answers.put(answer.id(), answer));
        return answers;
    }

    /// Remembers the answers to operations.
    ///
    /// @return ids that were remembered; a missing one was carried out at the same moment by another request
    Set<UUID> add(UUID account, Instant at, Collection<Answer> answers) {
        if (answers.isEmpty()) {
            return Set.of();
        }
        record Row(UUID id, UUID account, Instant at, Answer answer) {}
        var rows = answers.stream()
                .map(answer -> new Row(answer.id(), account, at, answer))
                .toList();
        return new HashSet<>(sql.sql("""
                        insert into journal_operation (id, account, at, answer)
                        select id, account, at, answer
                          from jsonb_to_recordset(?::jsonb) as x (id uuid, account uuid, at timestamptz, answer jsonb)
                         order by id
                        on conflict (id) do nothing
                        returning id
                        """)
                .param(json.writeValueAsString(rows))
                .query((row, _) -> Columns.uuid(row, "id"))
                .list());
    }
}
