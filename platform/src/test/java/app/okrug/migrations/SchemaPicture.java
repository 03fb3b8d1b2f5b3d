package app.okrug.migrations;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Everything a schema consists of, as sorted lines, so that two schemas can be compared.
final class SchemaPicture {

    private static final String QUERY = """
            select 'column ' || c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
                   || case when a.attnotnull then ' not null' else '' end
                   || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '') || ' ' || a.attidentity::text
                   || coalesce(' collate ' || co.collname, '')
            from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
            left join pg_collation co on co.oid = a.attcollation and co.collname <> 'default'
            where c.relnamespace = ?::regnamespace and c.relkind = 'r'
            union all
            select 'constraint ' || conrelid::regclass::text || ' ' || conname || ' ' || pg_get_constraintdef(oid)
            from pg_constraint where connamespace = ?::regnamespace and contype <> 'n'
            union all
            select 'index ' || pg_get_indexdef(i.indexrelid)
            from pg_index i join pg_class c on c.oid = i.indexrelid where c.relnamespace = ?::regnamespace
            union all
            select 'rights ' || relname || ' ' || coalesce(relacl::text, '')
            from pg_class where relnamespace = ?::regnamespace and relkind in ('r', 'S')
            union all
            select 'sequence ' || relname from pg_class where relnamespace = ?::regnamespace and relkind = 'S'
            """;

    private SchemaPicture() {}

    /// Describes a schema; its own name is left out of the lines.
    static List<String> of(DatabaseAccess database, SchoolSchema schema) throws SQLException {
        try (var connection = database.dataSource().getConnection();
                var query = connection.prepareStatement(QUERY)) {
            for (var parameter = 1; parameter <= 5; parameter++) {
                query.setString(parameter, schema.name());
            }
            var lines = new ArrayList<String>();
            var rows = query.executeQuery();
            while (rows.next()) {
                lines.add(rows.getString(1).replace(schema.name(), "school"));
            }
            lines.sort(null);
            return lines;
        }
    }
}
