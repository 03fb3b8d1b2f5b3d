package app.okrug.migrations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;

/// Writes the consolidated script of a school's schema: all migrations at once, and Flyway's history as if they had
/// been carried out one by one.
final class BaselineScript {

    private BaselineScript() {}

    static String from(DatabaseAccess database, SchoolSchema schema, Path scripts) throws IOException, SQLException {
        Flyway.configure()
                .dataSource(database.school(schema, schema.name()))
                .schemas(schema.name())
                .defaultSchema(schema.name())
                .createSchemas(false)
                .locations("classpath:db/tenant")
                .load()
                .migrate();
        var history = history(database, schema);
        var newest = history.getLast();
        var text = new StringBuilder("""
                -- Written from the migrations in db/tenant by `./okrug baseline`; not to be edited.
                -- version: %s
                create table flyway_schema_history (
                    installed_rank integer not null constraint flyway_schema_history_pk primary key,
                    version varchar(50),
                    description varchar(200) not null,
                    type varchar(20) not null,
                    script varchar(1000) not null,
                    checksum integer,
                    installed_by varchar(100) not null,
                    installed_on timestamp not null default now(),
                    execution_time integer not null,
                    success boolean not null
                );
                create index flyway_schema_history_s_idx on flyway_schema_history (success);
                """.formatted(newest.version()));
        for (var row : history) {
            text.append(statements(scripts.resolve(row.script())));
        }
        text.append("""
                insert into flyway_schema_history
                    (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
                values
                """);
        text.append(history.stream().map(Row::values).collect(Collectors.joining(",\n")))
                .append(";\n");
        return text.toString();
    }

    private static String statements(Path script) throws IOException {
        return Files.readAllLines(script).stream()
                .filter(line -> !line.startsWith("--") && !line.isBlank())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private record Row(int rank, String version, String description, String script, int checksum) {

        String values() {
            return "    (%d, '%s', '%s', 'SQL', '%s', %d, current_user, 0, true)"
                    .formatted(rank, version, description, script, checksum);
        }
    }

    private static List<Row> history(DatabaseAccess database, SchoolSchema schema) throws SQLException {
        try (var connection = database.school(schema, schema.name()).getConnection();
                var statement = connection.createStatement()) {
            var rows = statement.executeQuery(
                    "select installed_rank, version, description, script, checksum from flyway_schema_history"
                            + " where type = 'SQL' order by installed_rank");
            var history = new ArrayList<Row>();
            while (rows.next()) {
                history.add(new Row(
                        rows.getInt(1), rows.getString(2), rows.getString(3), rows.getString(4), rows.getInt(5)));
            }
            return history;
        }
    }
}
