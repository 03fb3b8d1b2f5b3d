package app.okrug.regulation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads all that a school has regulated: five small queries, once.
@Component
class Volumes {

    private static final Logger log = LoggerFactory.getLogger(Volumes.class);

    private final JdbcClient sql;

    private final RulingRows rulings;

    Volumes(JdbcClient sql, RulingRows rulings) {
        this.sql = sql;
        this.rulings = rulings;
    }

    Volume read() {
        return new Volume(acts(), paragraphs(), entries(), cells(), rulings.all());
    }

    private List<Act> acts() {
        return sql.sql("select * from regulation_act order by effective_from, created_at")
                .query((row, _) -> new Act(
                        row.getObject("id", UUID.class),
                        row.getString("preset"),
                        row.getString("kind"),
                        row.getString("title"),
                        row.getString("number"),
                        row.getObject("dated", LocalDate.class),
                        row.getString("approved_by"),
                        row.getObject("effective_from", LocalDate.class)))
                .list();
    }

    private Map<UUID, List<Paragraph>> paragraphs() {
        var paragraphs = new HashMap<UUID, List<Paragraph>>();
        sql.sql("select act, number, quote, chapter from regulation_paragraph order by act, position")
                .query(row -> {
                    paragraphs
                            .computeIfAbsent(row.getObject("act", UUID.class), _ -> new ArrayList<>())
                            .add(new Paragraph(
                                    row.getString("number"), row.getString("quote"), row.getString("chapter")));
                });
        return paragraphs;
    }

    private List<Entry> entries() {
        return sql
                .sql("select * from regulation_parameter order by effective_from")
                .query(Volumes::entry)
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /// A stored value that the catalogue no longer knows is left out and told to the log: the default holds then.
    private static Optional<Entry> entry(ResultSet row, int number) throws SQLException {
        var code = row.getString("code");
        var parameter = Parameter.find(code);
        if (parameter.isEmpty()) {
            log.warn("A stored parameter is unknown and has no effect: {}", code);
            return Optional.empty();
        }
        return Optional.of(new Entry(
                row.getObject("id", UUID.class),
                row.getObject("act", UUID.class),
                code,
                new Qualifier(
                        Qualifier.Kind.valueOf(row.getString("scope_kind").toUpperCase(Locale.ROOT)),
                        row.getString("scope_value")),
                parameter.get().read(row.getString("setting")),
                row.getString("paragraph"),
                row.getString("quote"),
                instant(row),
                row.getObject("changed_by", UUID.class),
                row.getString("reason"),
                row.getBoolean("lifted")));
    }

    private List<CellEntry> cells() {
        return sql.sql("select * from regulation_cell order by effective_from")
                .query((row, _) -> new CellEntry(
                        row.getObject("id", UUID.class),
                        row.getObject("act", UUID.class),
                        row.getString("role_code"),
                        row.getString("right_code"),
                        CellState.of(row.getString("state")),
                        row.getString("scopes"),
                        row.getString("paragraph"),
                        row.getString("quote"),
                        instant(row),
                        row.getObject("changed_by", UUID.class),
                        row.getString("reason")))
                .list();
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("effective_from", OffsetDateTime.class).toInstant();
    }
}
