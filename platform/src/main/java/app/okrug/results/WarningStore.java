package app.okrug.results;

import app.okrug.database.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table of warnings.
@Repository
class WarningStore {

    private static final String COLUMNS =
            "select w.id, w.pupil, w.kind, w.details, w.raised_at, w.shown_at, w.acknowledged_at from results_warning w ";

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

    /// The warnings of a pupil since a moment, and those since an earlier one that nobody has taken note of.
    List<Warning> told(UUID pupil, Instant since, Instant unanswered) {
        return sql.sql(COLUMNS + """
                where w.pupil = :pupil and w.raised_at >= :unanswered
                  and (w.raised_at >= :since or w.acknowledged_at is null)
                order by w.raised_at desc, w.id
                limit 50
                """)
                .param("pupil", pupil)
                .param("since", written(since))
                .param("unanswered", written(unanswered))
                .query(WarningStore::warning)
                .list();
    }

    /// A warning with those who had to do with it.
    record Given(Warning warning, UUID by, @Nullable UUID acknowledgedBy) {}

    /// The warnings of those who are in a class on a day, since a moment, the newest first.
    List<Given> ofClass(UUID schoolClass, LocalDate day, Instant since) {
        return sql.sql("""
                select w.id, w.pupil, w.kind, w.details, w.raised_at, w.shown_at, w.acknowledged_at, w.raised_by,
                       w.acknowledged_by
                from results_warning w
                where w.raised_at >= :since and exists (
                    select from people_class_membership m
                    where m.pupil = w.pupil and m.school_class = :class
                      and m.starts_on <= :day and (m.ends_on is null or m.ends_on >= :day))
                order by w.raised_at desc, w.id
                limit 200
                """)
                .param("since", written(since))
                .param("class", schoolClass)
                .param("day", day)
                .query((row, number) -> new Given(
                        warning(row, number),
                        row.getObject("raised_by", UUID.class),
                        row.getObject("acknowledged_by", UUID.class)))
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

    /// Notes who has taken note of a warning first.
    ///
    /// @return false when the pupil has no such warning, or somebody has taken note of it before
    boolean acknowledge(UUID warning, UUID pupil, UUID by) {
        return sql.sql("""
                        update results_warning set acknowledged_by = :by, acknowledged_at = :at
                        where id = :id and pupil = :pupil and acknowledged_at is null
                        """)
                        .param("by", by)
                        .param("at", written(clock.instant()))
                        .param("id", warning)
                        .param("pupil", pupil)
                        .update()
                == 1;
    }

    private static Warning warning(ResultSet row, int number) throws SQLException {
        return new Warning(
                row.getObject("id", UUID.class),
                row.getObject("pupil", UUID.class),
                Warning.Kind.valueOf(row.getString("kind")),
                row.getString("details"),
                row.getObject("raised_at", OffsetDateTime.class).toInstant(),
                moment(row, "shown_at"),
                moment(row, "acknowledged_at"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static OffsetDateTime written(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
