package app.okrug.drafts;

import app.okrug.regulation.Act;
import app.okrug.regulation.ChangedMeanwhile;
import app.okrug.regulation.Paragraph;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The table of drafts. A draft is a document: it is read and written whole, by one writer at a time.
@Repository
class DraftStore {

    /// Of its own: what lies in a database for years must not depend on how the web interface is set up.
    private final JsonMapper json = JsonMapper.builder().build();

    private final JdbcClient sql;

    DraftStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// The draft that is being written or waits for approval.
    Optional<Draft> current() {
        return sql.sql("select * from drafts_draft where state in ('OPEN', 'SENT')")
                .query(this::row)
                .optional();
    }

    void add(Draft draft) {
        sql.sql("""
                insert into drafts_draft
                    (id, preset, kind, title, number, dated, approved_by, effective_from, state, paragraphs, wishes,
                     writers, made_by, made_at, words, version)
                values (:id, :preset, :kind, :title, :number, :dated, :approved, :from, :state,
                        cast(:paragraphs as jsonb), cast(:wishes as jsonb), cast(:writers as jsonb), :made, :at, '', 1)
                """)
                .params(values(draft))
                .param("preset", draft.cover().preset())
                .param("made", draft.madeBy())
                .param("at", stored(draft.madeAt()))
                .update();
    }

    /// @throws ChangedMeanwhile when somebody else has written since the version of the draft was read
    void write(Draft draft) {
        var written = sql.sql("""
                update drafts_draft
                set kind = :kind, title = :title, number = :number, dated = :dated, approved_by = :approved,
                    effective_from = :from, state = :state, paragraphs = cast(:paragraphs as jsonb),
                    wishes = cast(:wishes as jsonb), writers = cast(:writers as jsonb), sent_by = :sent,
                    sent_at = :sentAt, decided_by = :decided, decided_at = :decidedAt, words = :words,
                    version = version + 1
                where id = :id and version = :seen
                """)
                .params(values(draft))
                .param("sent", draft.sentBy())
                .param("sentAt", stored(draft.sentAt()))
                .param("decided", draft.decidedBy())
                .param("decidedAt", stored(draft.decidedAt()))
                .param("words", draft.words())
                .param("seen", draft.version())
                .update();
        if (written == 0) {
            throw new ChangedMeanwhile("the draft of the act");
        }
    }

    private Map<String, @Nullable Object> values(Draft draft) {
        var cover = draft.cover();
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", draft.id().value());
        values.put("kind", cover.kind());
        values.put("title", cover.title());
        values.put("number", cover.number());
        values.put("dated", cover.dated());
        values.put("approved", cover.approvedBy());
        values.put("from", cover.effectiveFrom());
        values.put("state", draft.state().name());
        values.put("paragraphs", json.writeValueAsString(draft.paragraphs()));
        values.put("wishes", json.writeValueAsString(draft.wishes()));
        values.put("writers", json.writeValueAsString(draft.writers()));
        return values;
    }

    private Draft row(ResultSet row, int number) throws SQLException {
        return new Draft(
                new DraftId(row.getObject("id", UUID.class)),
                new Act(
                        row.getObject("id", UUID.class),
                        row.getString("preset"),
                        row.getString("kind"),
                        row.getString("title"),
                        row.getString("number"),
                        row.getObject("dated", LocalDate.class),
                        row.getString("approved_by"),
                        row.getObject("effective_from", LocalDate.class)),
                DraftState.valueOf(row.getString("state")),
                json.readValue(row.getString("paragraphs"), new TypeReference<List<Paragraph>>() {}),
                json.readValue(row.getString("wishes"), new TypeReference<Map<String, Wish>>() {}),
                json.readValue(row.getString("writers"), new TypeReference<Set<UUID>>() {}),
                row.getObject("made_by", UUID.class),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("sent_by", UUID.class),
                moment(row, "sent_at"),
                row.getObject("decided_by", UUID.class),
                moment(row, "decided_at"),
                row.getString("words"),
                row.getLong("version"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static @Nullable OffsetDateTime stored(@Nullable Instant moment) {
        return moment == null ? null : OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
