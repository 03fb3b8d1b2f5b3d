package app.okrug.testing;

import app.okrug.tenancy.CurrentSchool;
import app.okrug.tenancy.SchoolId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Makes a second school that has every primary key, every person and every name of a first one: whatever is asked by
/// an id that both know has to be answered by the school of the one who asks.
@Component
public class TwinSchools {

    /// What a school says about itself and its history of migrations is its own.
    private static final Set<String> OWN = Set.of("tenancy_identity", "flyway_schema_history");

    private final TwoSchools schools;
    private final JdbcClient sql;

    TwinSchools(TwoSchools schools, JdbcClient sql) {
        this.schools = schools;
        this.sql = sql;
    }

    /// A copy of everything that a school's schema holds, table by table, in an order that references allow.
    public SchoolId twinOf(SchoolId original) {
        var rows = CurrentSchool.call(original, this::rows);
        var twin = schools.another("twin");
        CurrentSchool.run(twin, () -> rows.forEach(this::fill));
        return twin;
    }

    private Map<String, String> rows() {
        var rows = new LinkedHashMap<String, String>();
        inOrder()
                .forEach(table -> rows.put(
                        table,
                        sql.sql("select coalesce(jsonb_agg(to_jsonb(r)), '[]')::text from " + table + " r")
                                .query(String.class)
                                .single()));
        return rows;
    }

    /// What migrations have put into both is there already.
    private void fill(String table, String rows) {
        sql.sql("insert into " + table + " overriding system value select * from jsonb_populate_recordset(null::"
                        + table + ", ?::jsonb) on conflict do nothing")
                .param(rows)
                .update();
    }

    /// Every table of the school, those that others refer to first.
    private List<String> inOrder() {
        var waiting = new HashMap<String, Set<String>>();
        sql.sql("select relname from pg_class where relnamespace = current_schema()::regnamespace and relkind = 'r'")
                .query(String.class)
                .list()
                .forEach(table -> waiting.put(table, new HashSet<>()));
        OWN.forEach(waiting::remove);
        sql.sql("""
                select conrelid::regclass::text, confrelid::regclass::text from pg_constraint
                where contype = 'f' and connamespace = current_schema()::regnamespace and conrelid <> confrelid
                """).query(row -> {
            waiting.get(row.getString(1)).add(row.getString(2));
        });
        var ordered = new ArrayList<String>();
        while (!waiting.isEmpty()) {
            var free = waiting.keySet().stream()
                    .filter(table -> ordered.containsAll(waiting.get(table)))
                    .sorted()
                    .toList();
            if (free.isEmpty()) {
                throw new AssertionError("These tables refer to each other in a circle: " + waiting.keySet());
            }
            ordered.addAll(free);
            free.forEach(waiting::remove);
        }
        return ordered;
    }
}
