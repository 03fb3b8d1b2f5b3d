package app.okrug.archive;

import app.okrug.identity.SchoolMemberships;
import app.okrug.identity.tokens.SchoolPrograms;
import app.okrug.tenancy.RegisteredSchool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Writes the current school into a file: all tables of one moment, the attached files as they are, who may
/// sign in there, and which programs read there. Reads in one picture of the data and holds no more than some lines of
/// it in memory.
@Component
class ArchiveWriting {

    private final DataSource door;
    private final SchoolMemberships members;
    private final SchoolPrograms programs;
    private final Clock clock;
    private final JsonMapper json;

    ArchiveWriting(DataSource door, SchoolMemberships members, SchoolPrograms programs, Clock clock, JsonMapper json) {
        this.door = door;
        this.members = members;
        this.programs = programs;
        this.clock = clock;
        this.json = json;
    }

    /// What was written.
    record Written(Manifest manifest, String sha256) {}

    /// @param total told how many steps there will be
    /// @param step told after each of them
    Written write(RegisteredSchool school, Path file, IntConsumer total, Runnable step) {
        try (var connection = door.getConnection();
                var entries = new ArchiveEntries(file)) {
            picture(connection);
            var takenAt = clock.instant();
            var tables = SchoolCatalog.tables(connection);
            total.accept(tables.size());
            entries.bytes(
                    Manifest.DESCRIPTION,
                    new ClassPathResource("app/okrug/archive/readme.txt").getContentAsByteArray());
            var parts = new ArrayList<Manifest.Part>();
            var files = 0;
            for (var table : tables) {
                parts.add(part(connection, entries, table));
                files += table.withFiles() ? files(connection, entries, table) : 0;
                step.run();
            }
            var accounts = members.of(school.id());
            lines(entries, Manifest.ACCOUNTS, accounts);
            lines(entries, Manifest.PROGRAMS, programs.of(school.id()));
            var manifest = new Manifest(
                    Manifest.FORMAT,
                    school.id().value(),
                    school.code(),
                    school.name(),
                    school.preset(),
                    school.zone().getId(),
                    String.valueOf(school.schemaVersion()),
                    takenAt,
                    List.copyOf(parts),
                    files,
                    accounts.size());
            entries.text(Manifest.ENTRY, json.writerWithDefaultPrettyPrinter().writeValueAsString(manifest));
            return new Written(manifest, entries.finish());
        } catch (SQLException failure) {
            throw new IllegalStateException("The school " + school.code() + " could not be read", failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// One moment for all tables, and one notation.
    static void picture(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read, read only");
        }
        notation(connection);
    }

    /// Moments and figures are written alike wherever it is done.
    static void notation(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set local timezone to 'UTC'; set local datestyle to 'ISO, MDY';"
                    + " set local intervalstyle to 'iso_8601'; set local bytea_output to 'hex'");
        }
    }

    private static Manifest.Part part(Connection connection, ArchiveEntries entries, StoredTable table)
            throws SQLException, IOException {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI();
        var lines = entries.<Long, SQLException>entry(
                table.entry(),
                entry -> copy.copyOut(
                        "copy (select " + table.written() + " from " + table.quoted() + table.order()
                                + ") to stdout with (format csv, header true, encoding 'UTF8')",
                        entry));
        var counters = new ArrayList<Manifest.Counter>();
        for (var column : table.counted()) {
            counters.add(counter(connection, table, column));
        }
        return new Manifest.Part(table.name(), table.columns(), lines, List.copyOf(counters));
    }

    private static Manifest.Counter counter(Connection connection, StoredTable table, String column)
            throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select last_value, is_called from " + sequence(connection, table.name(), column))) {
            row.next();
            return new Manifest.Counter(column, row.getLong(1), row.getBoolean(2));
        }
    }

    /// The name of what counts a column, fit for a statement.
    static String sequence(Connection connection, String table, String column) throws SQLException {
        try (var statement = connection.prepareStatement("select pg_get_serial_sequence(quote_ident(?), ?)")) {
            statement.setString(1, table);
            statement.setString(2, column);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private static int files(Connection connection, ArchiveEntries entries, StoredTable table)
            throws SQLException, IOException {
        var key = StoredTable.quote(table.key().getFirst());
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(4);
            try (var rows = statement.executeQuery("select " + key + "::text, content from " + table.quoted()
                    + " where content is not null" + table.order())) {
                var files = 0;
                while (rows.next()) {
                    entries.bytes(table.entryOf(rows.getString(1)), rows.getBytes(2));
                    files++;
                }
                return files;
            }
        }
    }

    private void lines(ArchiveEntries entries, String name, List<?> lines) throws IOException {
        entries.<Integer, IOException>entry(name, entry -> {
            for (var line : lines) {
                entry.write((json.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8));
            }
            return lines.size();
        });
    }
}
