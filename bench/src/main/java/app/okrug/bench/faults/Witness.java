package app.okrug.bench.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// Looks into the database past the application, as the server's administrator: what the application says about
/// itself proves nothing.
final class Witness implements AutoCloseable {

    private final Connection connection;
    private final String schema;

    /// One line of the history of a cell.
    record Line(long number, Place place, UUID operation, String before, String after) {}

    /// What stands in a cell, a mark or a sign of absence.
    record Standing(Place place, long version, String value) {}

    private Witness(Connection connection, String schema) {
        this.connection = connection;
        this.schema = schema;
    }

    /// @param data the folder of the deployment's data
    /// @param school its code
    static Witness of(Path data, String school) throws IOException, SQLException {
        var password = Files.readAllLines(data.resolve("postgres-passwords")).getFirst();
        var port = Files.readAllLines(data.resolve("postgres/postmaster.pid"))
                .get(3)
                .strip();
        var connection =
                DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/okrug", "postgres", password);
        try (var query =
                connection.prepareStatement("select schema_name from platform.tenancy_school where code = ?")) {
            query.setString(1, school);
            var rows = query.executeQuery();
            rows.next();
            return new Witness(connection, rows.getString(1));
        }
    }

    /// The last line of the history there is.
    long last() throws SQLException {
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery("select coalesce(max(number), 0) from " + schema + ".journal_change")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /// How many changes the journal holds.
    long changes() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + schema + ".journal_change")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /// The history of all cells, in the order in which it was written.
    List<Line> history() throws SQLException {
        return list(
                """
                select number, lesson, pupil, operation, coalesce(before ->> 'value', '') as before,
                       coalesce(after ->> 'value', '') as after
                from %s.journal_change where pupil is not null order by number
                """,
                row -> new Line(
                        row.getLong("number"),
                        place(row),
                        uuid(row, "operation"),
                        row.getString("before"),
                        row.getString("after")));
    }

    /// What stands in the cells.
    List<Standing> cells() throws SQLException {
        return list("""
                select lesson, pupil, version, coalesce(mark, '') || coalesce(absence, '') as value
                from %s.journal_cell
                """, row -> new Standing(place(row), row.getLong("version"), row.getString("value")));
    }

    /// Cuts a connection of the application, whatever it is doing.
    ///
    /// @return whether there was one
    boolean killAConnection() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select pg_terminate_backend(pid) from (
                            select pid from pg_stat_activity
                            where usename <> current_user and backend_type = 'client backend'
                            order by state = 'idle', random() limit 1) one
                        """)) {
            return rows.next();
        }
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> list(String question, Reading<T> reading) throws SQLException {
        var found = new ArrayList<T>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(question.formatted(schema))) {
            while (rows.next()) {
                found.add(reading.of(rows));
            }
        }
        return found;
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(uuid(row, "lesson"), uuid(row, "pupil"));
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
