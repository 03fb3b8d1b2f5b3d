package app.okrug.onboarding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads how the tables of the current school are made, so that taking an import back needs no list of columns that
/// grows old.
@Component
class TableShapes {

    private final JdbcClient sql;

    TableShapes(JdbcClient sql) {
        this.sql = sql;
    }

    private record Column(String table, String name, boolean identity, int place) {}

    /// All tables of the school, by name.
    Map<String, TableShape> read() {
        var columns = new LinkedHashMap<String, List<Column>>();
        sql.sql("""
                select t.relname, a.attname, a.atttypid = 'uuid'::regtype as identity,
                       coalesce(array_position(k.conkey, a.attnum), 0) as place
                from pg_class t
                join pg_namespace n on n.oid = t.relnamespace and n.nspname = current_schema()
                join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
                    and a.attidentity <> 'a'
                left join pg_constraint k on k.conrelid = t.oid and k.contype = 'p'
                where t.relkind = 'r'
                order by t.relname, a.attnum
                """)
                .query(TableShapes::column)
                .list()
                .forEach(column -> columns.computeIfAbsent(column.table(), _ -> new ArrayList<>())
                        .add(column));
        var shapes = new LinkedHashMap<String, TableShape>();
        columns.forEach((table, all) -> shapes.put(table, shape(table, all)));
        return shapes;
    }

    private static Column column(ResultSet row, int number) throws SQLException {
        return new Column(
                row.getString("relname"), row.getString("attname"), row.getBoolean("identity"), row.getInt("place"));
    }

    private static TableShape shape(String table, List<Column> all) {
        return new TableShape(
                table,
                all.stream()
                        .filter(column -> column.place() > 0)
                        .sorted(Comparator.comparingInt(Column::place))
                        .map(Column::name)
                        .toList(),
                all.stream().map(Column::name).toList(),
                all.stream().filter(Column::identity).map(Column::name).toList());
    }
}
