package app.okrug.results;

import app.okrug.database.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table of warnings.
@Repository
class WarningStore {

    private static final String COLUMNS =
            "select w.id, w.pupil, w.kind, w.details, w.raised_at, w.shown_at from results_warning w ";

    private final JdbcClient sql;
    private final Clock clock;

    WarningStore(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// One warning to be kept.
    record Raised(UUID pupil, Warning.Kind kind, String details) {}

    /// All warnings of these pupils since a moment, the earliest first.
    List<Warning> since(Collection<UUID> pupils, Instant since) {
        return sql.sql(COLUMNS + "where w.pupil = any(:pupils) and w.raised_at >= :since order by w.raised_at, w.id")
                .param("pupils", Columns.uuids(pupils, id -> id))
                .param("since", written(since))
                .query(WarningStore::warning)
                .list();
    }

    void add(Collection<Raised> raised, UUID by) {
        sql.sql("""
                insert into results_warning (id, pupil, kind, details, raised_by, raised_at)
                select given.id, given.pupil, given.kind, given.details, :by, :at
                from unnest(:ids, :pupils, :kinds, :details) as given (id, pupil, kind, details)
                """)
                .param("ids", Columns.uuids(raised, _ -> UUID.randomUUID()))
                .param("pupils", Columns.uuids(raised, Raised::pupil))
                .param("kinds", Columns.texts(raised, one -> one.kind().name()))
                .param("details", Columns.texts(raised, Raised::details))
                .param("by", by)
                .param("at", written(clock.instant()))
                .update();
    }

    /// Notes who has had the warnings of a pupil on the screen first.
    void shown(UUID pupil, UUID to) {
        sql.sql("update results_warning set shown_to = :to, shown_at = :at where pupil = :pupil and shown_at is null")
                .param("to", to)
                .param("at", written(clock.instant()))
                .param("pupil", pupil)
                .update();
    }

    private static Warning warning(ResultSet row, int number) throws SQLException {
        var shown = row.getObject("shown_at", OffsetDateTime.class);
        return new Warning(
                row.getObject("id", UUID.class),
                row.getObject("pupil", UUID.class),
                Warning.Kind.valueOf(row.getString("kind")),
                row.getString("details"),
                row.getObject("raised_at", OffsetDateTime.class).toInstant(),
                shown == null ? null : shown.toInstant());
    }

    private static OffsetDateTime written(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
