package app.okrug.quotas;

import app.okrug.database.ControlPlane;
import app.okrug.tenancy.SchoolId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Where limits lie: in the control plane, where no school sets its own.
@Component
class LimitTable {

    private static final String COLUMNS = "storage, jobs, calls_hour, calls_day";

    private final ControlPlane control;

    LimitTable(ControlPlane control) {
        this.control = control;
    }

    UsualLimits usual() {
        return control.sql()
                .sql("select " + COLUMNS + ", version from quotas_usual where id = 1")
                .query((row, _) -> new UsualLimits(values(row), row.getLong("version")))
                .single();
    }

    /// The limits of those schools for which the office has set some.
    Map<SchoolId, OwnLimits> own() {
        var found = new HashMap<SchoolId, OwnLimits>();
        control.sql()
                .sql("select school, " + COLUMNS + ", reason, version from quotas_limit")
                .query(row -> {
                    found.put(
                            new SchoolId(row.getObject("school", UUID.class)),
                            new OwnLimits(values(row), row.getString("reason"), row.getLong("version")));
                });
        return found;
    }

    /// @return whether nobody had changed them since that version
    boolean putUsual(Map<Quota, Long> values, long version) {
        return control.sql()
                        .sql("""
                                update quotas_usual set storage = ?, jobs = ?, calls_hour = ?, calls_day = ?,
                                    version = version + 1
                                where id = 1 and version = ?
                                """)
                        .params(
                                Objects.requireNonNull(values.get(Quota.STORAGE)),
                                Objects.requireNonNull(values.get(Quota.JOBS)),
                                Objects.requireNonNull(values.get(Quota.CALLS_HOUR)),
                                Objects.requireNonNull(values.get(Quota.CALLS_DAY)),
                                version)
                        .update()
                == 1;
    }

    /// @return whether nobody had changed them since that version
    boolean put(SchoolId school, Map<Quota, Long> values, String reason, long version, Instant now) {
        return control.sql()
                        .sql("""
                                insert into quotas_limit as l
                                    (school, storage, jobs, calls_hour, calls_day, reason, set_at)
                                values (?, ?, ?, ?, ?, ?, ?)
                                on conflict (school) do update set storage = excluded.storage, jobs = excluded.jobs,
                                    calls_hour = excluded.calls_hour, calls_day = excluded.calls_day,
                                    reason = excluded.reason, set_at = excluded.set_at, version = l.version + 1
                                where l.version = ?
                                """)
                        .params(Arrays.asList(
                                school.value(),
                                values.get(Quota.STORAGE),
                                values.get(Quota.JOBS),
                                values.get(Quota.CALLS_HOUR),
                                values.get(Quota.CALLS_DAY),
                                reason,
                                OffsetDateTime.ofInstant(now, ZoneOffset.UTC),
                                version))
                        .update()
                == 1;
    }

    private static Map<Quota, Long> values(ResultSet row) throws SQLException {
        var values = new EnumMap<Quota, Long>(Quota.class);
        for (var quota : Quota.values()) {
            var value = row.getLong(quota.column());
            if (!row.wasNull()) {
                values.put(quota, value);
            }
        }
        return values;
    }
}
