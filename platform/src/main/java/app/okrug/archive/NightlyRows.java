package app.okrug.archive;

import app.okrug.database.ControlPlane;
import app.okrug.tenancy.SchoolId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Who takes the nightly copy of which school, and how it went.
@Component
class NightlyRows {

    private final ControlPlane control;

    NightlyRows(ControlPlane control) {
        this.control = control;
    }

    /// Takes a school for this node.
    ///
    /// @param before only when nobody has taken it since
    boolean claim(SchoolId school, Instant before, Instant now) {
        return control.sql()
                        .sql("""
                                insert into archive_nightly (school, claimed_at) values (?, ?)
                                on conflict (school) do update set claimed_at = excluded.claimed_at
                                where archive_nightly.claimed_at < ?
                                """)
                        .params(school.value(), ArchiveRows.stamp(now), ArchiveRows.stamp(before))
                        .update()
                > 0;
    }

    void succeeded(SchoolId school, Instant now) {
        control.sql()
                .sql("update archive_nightly set succeeded_at = ? where school = ?")
                .params(ArchiveRows.stamp(now), school.value())
                .update();
    }

    void failed(SchoolId school, String failure, Instant now) {
        control.sql()
                .sql("update archive_nightly set failed_at = ?, failure = ? where school = ?")
                .params(ArchiveRows.stamp(now), failure, school.value())
                .update();
    }

    Optional<Nightly> find(SchoolId school) {
        return Optional.ofNullable(all().get(school));
    }

    /// Of all schools that have begun.
    Map<SchoolId, Nightly> all() {
        var all = new HashMap<SchoolId, Nightly>();
        control.sql()
                .sql("select school, succeeded_at, failed_at, failure from archive_nightly")
                .query(row -> {
                    all.put(new SchoolId(row.getObject("school", UUID.class)), nightly(row));
                });
        return all;
    }

    private static Nightly nightly(ResultSet row) throws SQLException {
        return new Nightly(
                ArchiveRows.moment(row.getObject("succeeded_at", OffsetDateTime.class)),
                ArchiveRows.moment(row.getObject("failed_at", OffsetDateTime.class)),
                row.getString("failure"));
    }
}
