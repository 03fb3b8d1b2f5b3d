package app.okrug.results;

import app.okrug.curriculum.CourseId;
import app.okrug.database.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table of deferrals and early attestations.
@Repository
class Deferrals {

    private static final String COLUMNS =
            "select d.course, d.pupil, d.kind, d.term, d.until, d.reason, d.document, d.version from results_deferral d ";

    private final JdbcClient sql;
    private final Clock clock;

    Deferrals(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// Where a deferral stands.
    record Place(UUID course, UUID pupil, String column) {}

    /// All of these courses, by place.
    Map<Place, Deferral> of(Collection<CourseId> courses) {
        var found = new HashMap<Place, Deferral>();
        sql
                .sql(COLUMNS + "where d.course = any(:courses)")
                .param("courses", Columns.uuids(courses, CourseId::value))
                .query(Deferrals::deferral)
                .stream()
                .forEach(one -> found.put(new Place(one.course(), one.pupil(), one.column()), one));
        return found;
    }

    /// All of one pupil.
    List<Deferral> ofPupil(UUID pupil) {
        return sql.sql(COLUMNS + "where d.pupil = :pupil order by d.until")
                .param("pupil", pupil)
                .query(Deferrals::deferral)
                .list();
    }

    /// Writes one over its older version.
    ///
    /// @return false when somebody else was faster
    boolean write(Deferral deferral, ResultKind kind, @Nullable UUID term, UUID person) {
        return sql.sql("""
                        insert into results_deferral as d
                            (id, course, pupil, kind, term, until, reason, document, version, changed_by, changed_at)
                        values (:id, :course, :pupil, :kind, :term::uuid, :until, :reason, :document, :version + 1, :person, :at)
                        on conflict (course, pupil, kind, term) do update
                           set until = excluded.until, reason = excluded.reason, document = excluded.document,
                               version = excluded.version, changed_by = excluded.changed_by,
                               changed_at = excluded.changed_at
                         where d.version = excluded.version - 1
                        """)
                        .param("id", UUID.randomUUID())
                        .param("course", deferral.course())
                        .param("pupil", deferral.pupil())
                        .param("kind", kind.name())
                        .param("term", term)
                        .param("until", deferral.until())
                        .param("reason", deferral.reason())
                        .param("document", deferral.document())
                        .param("version", deferral.version())
                        .param("person", person)
                        .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                        .update()
                > 0;
    }

    private static Deferral deferral(ResultSet row, int number) throws SQLException {
        var term = row.getObject("term", UUID.class);
        return new Deferral(
                row.getObject("course", UUID.class),
                row.getObject("pupil", UUID.class),
                term == null ? row.getString("kind").toLowerCase(Locale.ROOT) : term.toString(),
                row.getObject("until", LocalDate.class),
                row.getString("reason"),
                row.getString("document"),
                row.getLong("version"));
    }
}
