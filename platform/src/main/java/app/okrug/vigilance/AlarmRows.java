package app.okrug.vigilance;

import static app.okrug.vigilance.RecordRows.stored;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// The table of alarms.
@Repository
class AlarmRows {

    private static final String COLUMNS = """
            select id, number, rule, person, about, begins, ends, size, state, note, settled_by, settled_at, version
            from vigilance_alarm
            """;
    private static final String WANTED = """
            where (:rule = '' or rule = :rule) and (:state = '' or state = :state) and (not :open or state <> 'SETTLED')
            """;

    private final JdbcClient sql;
    private final JsonMapper json;

    AlarmRows(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /// A stored alarm; persons still as ids.
    record Row(
            AlarmId id,
            long number,
            AlarmRule rule,
            @Nullable UUID person,
            @Nullable UUID about,
            Instant begins,
            Instant ends,
            int size,
            AlarmState state,
            String note,
            @Nullable UUID settledBy,
            @Nullable Instant settledAt,
            long version) {}

    private record Raised(
            UUID id,
            String rule,
            String bucket,
            @Nullable UUID person,
            @Nullable UUID about,
            Instant begins,
            Instant ends,
            int size) {}

    /// Raises what is new and lets grow what is known. What grows after somebody has looked at it is new again
    /// and keeps its note.
    void raise(Collection<Finding> found, Instant now) {
        if (found.isEmpty()) {
            return;
        }
        var rows = found.stream()
                .map(one -> new Raised(
                        UUID.randomUUID(),
                        one.rule().name(),
                        one.bucket(),
                        one.person(),
                        one.about(),
                        one.begins(),
                        one.ends(),
                        one.size()))
                .toList();
        sql.sql("""
                        insert into vigilance_alarm as a
                            (id, rule, bucket, person, about, begins, ends, size, raised_at, state)
                        select id, rule, bucket, person, about, begins, ends, size, :now, 'NEW'
                          from jsonb_to_recordset(:found::jsonb) as x
                            (id uuid, rule text, bucket text, person uuid, about uuid, begins timestamptz,
                             ends timestamptz, size int)
                         order by begins, rule, bucket
                        on conflict (rule, bucket) do update
                           set ends = excluded.ends, size = excluded.size, state = 'NEW', settled_at = null,
                               raised_at = excluded.raised_at, version = a.version + 1
                         where excluded.size > a.size
                        """)
                .param("now", stored(now))
                .param("found", json.writeValueAsString(rows))
                .update();
    }

    List<Row> found(AlarmQuery query, int offset, int limit) {
        return wanted(query, COLUMNS + WANTED + "order by state = 'SETTLED', number desc offset :offset limit :limit")
                .param("offset", offset)
                .param("limit", limit)
                .query(AlarmRows::row)
                .list();
    }

    int count(AlarmQuery query) {
        return wanted(query, "select count(*) as them from vigilance_alarm " + WANTED)
                .query((row, _) -> row.getInt("them"))
                .single();
    }

    AlarmCounts counts() {
        return sql.sql("""
                        select count(*) filter (where state = 'NEW') as fresh,
                               count(*) filter (where state = 'LOOKED_AT') as looked
                        from vigilance_alarm
                        where state <> 'SETTLED'
                        """)
                .query((row, _) -> new AlarmCounts(row.getInt("fresh"), row.getInt("looked")))
                .single();
    }

    Optional<Row> find(AlarmId id) {
        return sql.sql(COLUMNS + "where id = :id")
                .param("id", id.value())
                .query(AlarmRows::row)
                .optional();
    }

    /// @return false when somebody else was faster
    boolean move(AlarmId id, AlarmState to, String note, @Nullable UUID by, @Nullable Instant at, long seen) {
        return sql.sql("""
                        update vigilance_alarm
                        set state = :to, note = :note, settled_by = :by::uuid, settled_at = :at::timestamptz,
                            version = version + 1
                        where id = :id and version = :seen
                        """)
                        .param("to", to.name())
                        .param("note", note)
                        .param("by", by)
                        .param("at", at == null ? null : stored(at))
                        .param("id", id.value())
                        .param("seen", seen)
                        .update()
                == 1;
    }

    /// Up to when the record was looked through; empty when never. Whoever asks keeps others from looking meanwhile.
    Optional<Instant> seenUntil() {
        return sql.sql("select seen_until from vigilance_watch where id = 1 for update")
                .query((row, _) -> Optional.ofNullable(moment(row, "seen_until")))
                .single();
    }

    void seen(Instant until) {
        sql.sql("update vigilance_watch set seen_until = :until where id = 1")
                .param("until", stored(until))
                .update();
    }

    private StatementSpec wanted(AlarmQuery query, String statement) {
        return sql.sql(statement)
                .param("rule", query.rule() == null ? "" : query.rule().name())
                .param("state", query.state() == null ? "" : query.state().name())
                .param("open", query.open());
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new AlarmId(row.getObject("id", UUID.class)),
                row.getLong("number"),
                AlarmRule.valueOf(row.getString("rule")),
                row.getObject("person", UUID.class),
                row.getObject("about", UUID.class),
                row.getObject("begins", OffsetDateTime.class).toInstant(),
                row.getObject("ends", OffsetDateTime.class).toInstant(),
                row.getInt("size"),
                AlarmState.valueOf(row.getString("state")),
                row.getString("note"),
                row.getObject("settled_by", UUID.class),
                moment(row, "settled_at"),
                row.getLong("version"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
