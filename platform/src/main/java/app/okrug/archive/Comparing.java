package app.okrug.archive;

import app.okrug.tenancy.CurrentSchool;
import app.okrug.tenancy.RegisteredSchool;
import app.okrug.tenancy.SchemasBeside;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Compares what stands beside with the live data, line by line. The two never meet: each side is read with
/// its own rights, as digests in the order of their keys, and walked along together.
@Component
class Comparing {

    private static final int PORTION = 2000;

    private final DataSource door;
    private final SchemasBeside schemas;

    Comparing(DataSource door, SchemasBeside schemas) {
        this.door = door;
        this.schemas = schemas;
    }

    /// All tables, those without a difference too.
    List<TableDifference> compare(RegisteredSchool school, Beside beside, IntConsumer total, Runnable step) {
        var differences = new ArrayList<TableDifference>();
        schemas.read(
                school,
                beside.schema(),
                copy -> CurrentSchool.<Object, SQLException>call(school.id(), () -> {
                    try (var live = door.getConnection()) {
                        ArchiveWriting.picture(live);
                        ArchiveWriting.notation(copy);
                        var tables = SchoolCatalog.tables(live);
                        total.accept(tables.size());
                        for (var table : tables) {
                            differences.add(compare(live, copy, table));
                            step.run();
                        }
                    }
                    return differences;
                }));
        return List.copyOf(differences);
    }

    private static TableDifference compare(Connection live, Connection copy, StoredTable table) throws SQLException {
        var asked = "select md5(concat_ws('|', "
                + (table.key().isEmpty()
                        ? "t::text"
                        : table.key().stream()
                                .map(column -> "t." + StoredTable.quote(column) + "::text")
                                .collect(Collectors.joining(", ")))
                + ")) collate \"C\" as key, md5(t::text) as line from " + table.quoted() + " t order by 1, 2";
        try (var ofLive = live.createStatement();
                var ofCopy = copy.createStatement()) {
            ofLive.setFetchSize(PORTION);
            ofCopy.setFetchSize(PORTION);
            try (var left = ofLive.executeQuery(asked);
                    var right = ofCopy.executeQuery(asked)) {
                return walk(table.name(), left, right);
            }
        }
    }

    private static TableDifference walk(String table, ResultSet live, ResultSet copy) throws SQLException {
        long lines = 0;
        long added = 0;
        long removed = 0;
        long changed = 0;
        var left = next(live);
        var right = next(copy);
        while (left != null || right != null) {
            var order = left == null ? 1 : right == null ? -1 : left.key().compareTo(right.key());
            if (order == 0) {
                changed += left != null && right != null && left.line().equals(right.line()) ? 0 : 1;
            }
            if (order < 0) {
                removed++;
            } else if (order > 0) {
                added++;
            }
            if (order <= 0) {
                lines++;
                left = next(live);
            }
            if (order >= 0) {
                right = next(copy);
            }
        }
        return new TableDifference(table, lines, added, removed, changed);
    }

    private record Line(String key, String line) {}

    private static @Nullable Line next(ResultSet rows) throws SQLException {
        return rows.next() ? new Line(rows.getString("key"), rows.getString("line")) : null;
    }
}
