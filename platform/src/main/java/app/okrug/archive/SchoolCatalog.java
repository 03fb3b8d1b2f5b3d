package app.okrug.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The tables of the school whose connection it is, read from the database's catalog: a table that is added
/// later is known here by itself.
final class SchoolCatalog {

    /// What a schema says about itself: whose it is, and how it came to be. It never comes from an archive.
    static final Set<String> OWN = Set.of("tenancy_identity", "flyway_schema_history");

    private SchoolCatalog() {}

    private static final class Read {
        final List<String> columns = new ArrayList<>();
        final TreeMap<Integer, String> key = new TreeMap<>();
        final List<String> counted = new ArrayList<>();
        boolean content;

        StoredTable table(String name) {
            return new StoredTable(
                    name,
                    List.copyOf(columns),
                    List.copyOf(key.values()),
                    List.copyOf(counted),
                    content && key.size() == 1);
        }
    }

    /// All tables but those that a schema says about itself, each behind those that it refers to.
    static List<StoredTable> tables(Connection connection) throws SQLException {
        var read = new LinkedHashMap<String, Read>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select c.relname, a.attname, t.typname,
                            pg_get_serial_sequence(quote_ident(c.relname), a.attname) is not null as counted,
                            coalesce(array_position(i.indkey::int2[], a.attnum), -1) as place
                        from pg_class c
                            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                            join pg_type t on t.oid = a.atttypid
                            left join pg_index i on i.indrelid = c.oid and i.indisprimary
                        where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p')
                            and not c.relispartition and a.attgenerated = ''
                        order by c.relname, a.attnum
                        """)) {
            while (rows.next()) {
                var table = read.computeIfAbsent(rows.getString("relname"), _ -> new Read());
                var column = rows.getString("attname");
                table.columns.add(column);
                if (rows.getInt("place") >= 0) {
                    table.key.put(rows.getInt("place"), column);
                }
                if (rows.getBoolean("counted")) {
                    table.counted.add(column);
                }
                table.content |= column.equals(StoredTable.CONTENT)
                        && rows.getString("typname").equals("bytea");
            }
        }
        OWN.forEach(read::remove);
        return inOrder(read, references(connection));
    }

    private static Map<String, Set<String>> references(Connection connection) throws SQLException {
        var refers = new HashMap<String, Set<String>>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select f.relname, t.relname
                        from pg_constraint c join pg_class f on f.oid = c.conrelid join pg_class t on t.oid = c.confrelid
                        where c.contype = 'f' and c.connamespace = current_schema()::regnamespace
                            and c.conrelid <> c.confrelid
                        """)) {
            while (rows.next()) {
                refers.computeIfAbsent(rows.getString(1), _ -> new HashSet<>()).add(rows.getString(2));
            }
        }
        return refers;
    }

    private static List<StoredTable> inOrder(Map<String, Read> read, Map<String, Set<String>> refers) {
        var ordered = new LinkedHashMap<String, StoredTable>();
        while (ordered.size() < read.size()) {
            var before = ordered.size();
            read.forEach((name, table) -> {
                if (ordered.keySet().containsAll(refers.getOrDefault(name, Set.of()))) {
                    ordered.computeIfAbsent(name, table::table);
                }
            });
            if (ordered.size() == before) {
                throw new IllegalStateException("Tables refer to each other in a circle, none can be filled first");
            }
        }
        return List.copyOf(ordered.values());
    }
}
