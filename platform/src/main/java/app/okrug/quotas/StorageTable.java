package app.okrug.quotas;

import app.okrug.database.ControlPlane;
import app.okrug.tenancy.SchoolId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// How much each school has stored, as it has counted itself the last time.
@Component
class StorageTable {

    private final ControlPlane control;

    /// The last count of a school.
    ///
    /// @param at null when its first one has not come to its end
    record Count(long bytes, @Nullable Instant at) {

        static final Count NONE = new Count(0, null);
    }

    StorageTable(ControlPlane control) {
        this.control = control;
    }

    /// Takes the count of a school upon this node; false when another one has done so since a moment.
    boolean claim(SchoolId school, Instant since, Instant now) {
        return control.sql()
                        .sql("""
                                insert into quotas_storage as q (school, claimed_at) values (?, ?)
                                on conflict (school) do update set claimed_at = excluded.claimed_at
                                where q.claimed_at < ?
                                """)
                        .params(school.value(), stamp(now), stamp(since))
                        .update()
                == 1;
    }

    void put(SchoolId school, long bytes, Instant now) {
        control.sql()
                .sql("update quotas_storage set bytes = ?, counted_at = ? where school = ?")
                .params(bytes, stamp(now), school.value())
                .update();
    }

    Map<SchoolId, Count> all() {
        var found = new HashMap<SchoolId, Count>();
        control.sql()
                .sql("select school, bytes, counted_at from quotas_storage")
                .query(row -> {
                    var at = row.getObject("counted_at", OffsetDateTime.class);
                    found.put(
                            new SchoolId(row.getObject("school", UUID.class)),
                            new Count(row.getLong("bytes"), at == null ? null : at.toInstant()));
                });
        return found;
    }

    private static OffsetDateTime stamp(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
