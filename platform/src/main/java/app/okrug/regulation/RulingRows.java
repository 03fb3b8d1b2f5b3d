package app.okrug.regulation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// The table of what the municipality has ruled, in a school. What is lifted stays, for the days on which
/// it held.
@Component
class RulingRows {

    private static final Logger log = LoggerFactory.getLogger(RulingRows.class);

    private final JdbcTemplate sql;

    RulingRows(JdbcTemplate sql) {
        this.sql = sql;
    }

    List<Ruling> all() {
        return sql.query("select * from regulation_ruling order by since", RulingRows::ruling).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /// Holds back another who applies a template at the same moment.
    void lock() {
        sql.execute("lock table regulation_ruling in share row exclusive mode");
    }

    void lift(Collection<UUID> rulings, Instant now) {
        sql.update(
                "update regulation_ruling set until = ? where id = any(?)", stored(now), rulings.toArray(UUID[]::new));
    }

    void add(List<Ruling> rulings) {
        sql.batchUpdate("""
                insert into regulation_ruling
                    (id, role_code, code, mode, setting, state, scopes, document, reason, since)
                values (?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?)
                """, rulings.stream().map(RulingRows::columns).toList());
    }

    private static @Nullable Object[] columns(Ruling ruling) {
        var cell = ruling.value() instanceof Change.Permission permission ? permission : null;
        return new @Nullable Object[] {
            ruling.id(),
            ruling.role() == null ? "" : ruling.role(),
            ruling.code(),
            ruling.mode().stored(),
            cell == null ? Json.write(ruling.value()) : null,
            cell == null ? null : cell.state().stored(),
            cell == null ? "" : cell.scopes(),
            ruling.document(),
            ruling.reason(),
            stored(ruling.since())
        };
    }

    /// A ruling on what the catalogue no longer knows has no effect and is told to the log.
    private static Optional<Ruling> ruling(ResultSet row, int number) throws SQLException {
        var role = row.getString("role_code");
        var code = row.getString("code");
        var value = role.isEmpty() ? value(code, row.getString("setting")) : permission(row);
        if (value == null) {
            log.warn("A ruling on an unknown parameter has no effect: {}", code);
            return Optional.empty();
        }
        var until = row.getObject("until", OffsetDateTime.class);
        return Optional.of(new Ruling(
                row.getObject("id", UUID.class),
                role.isEmpty() ? null : role,
                code,
                Ruling.Mode.of(row.getString("mode")),
                value,
                row.getString("document"),
                row.getString("reason"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                until == null ? null : until.toInstant()));
    }

    private static @Nullable Object value(String code, String setting) {
        return Parameter.find(code)
                .<Object>map(parameter -> parameter.read(setting))
                .orElse(null);
    }

    private static Object permission(ResultSet row) throws SQLException {
        return new Change.Permission(CellState.of(row.getString("state")), row.getString("scopes"));
    }

    private static OffsetDateTime stored(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
