package app.okrug.archive;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;

/// Puts what an archive holds into the empty schema whose connection it is. Works in the caller's
/// transaction: what does not fit leaves nothing.
final class ArchiveLoading {

    private final Connection connection;
    private final OpenArchive archive;
    private final Map<String, Manifest.Part> parts = new HashMap<>();

    ArchiveLoading(Connection connection, OpenArchive archive) {
        this.connection = connection;
        this.archive = archive;
        archive.manifest().tables().forEach(part -> parts.put(part.table(), part));
    }

    /// @param step told after each table
    void load(Runnable step) throws SQLException {
        var tables = SchoolCatalog.tables(connection);
        compare(tables);
        for (var table : tables.reversed()) {
            empty(table);
        }
        for (var table : tables) {
            fill(table, part(table));
            step.run();
        }
    }

    /// The same version has the same tables; an archive that says otherwise was not written by this product.
    private void compare(List<StoredTable> tables) {
        if (tables.size() != parts.size()) {
            throw new ArchiveRefused("archive.refused.tables");
        }
        for (var table : tables) {
            if (!part(table).columns().equals(table.columns())) {
                throw new ArchiveRefused("archive.refused.table", table.name());
            }
        }
    }

    private Manifest.Part part(StoredTable table) {
        var part = parts.get(table.name());
        if (part == null) {
            throw new ArchiveRefused("archive.refused.table", table.name());
        }
        return part;
    }

    /// What migrations have put into every new school comes from the archive, too. Tables that may only
    /// grow are empty.
    private void empty(StoredTable table) throws SQLException {
        try (var statement = connection.createStatement()) {
            boolean filled;
            try (var row = statement.executeQuery("select exists (select from " + table.quoted() + ")")) {
                row.next();
                filled = row.getBoolean(1);
            }
            if (filled) {
                statement.executeUpdate("delete from " + table.quoted());
            }
        }
    }

    private void fill(StoredTable table, Manifest.Part part) throws SQLException {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI();
        try (var lines = archive.read(table.entry())) {
            var copied = copy.copyIn(
                    "copy " + table.quoted() + " (" + table.quotedColumns()
                            + ") from stdin with (format csv, header match, encoding 'UTF8')",
                    lines);
            if (copied != part.lines()) {
                throw new ArchiveRefused("archive.refused.table", table.name());
            }
        } catch (SQLException failure) {
            if (!unfit(failure)) {
                throw failure;
            }
            throw new ArchiveRefused("archive.refused.table", table.name());
        } catch (IOException unreadable) {
            throw new ArchiveRefused("archive.refused.sum", table.entry());
        }
        for (var counter : part.counters()) {
            count(table, counter);
        }
        if (table.withFiles()) {
            files(table);
        }
    }

    /// Whether the values are to blame, and not the database: values that cannot be read, or that break a
    /// rule.
    private static boolean unfit(SQLException failure) {
        var state = failure.getSQLState();
        return state != null && (state.startsWith("22") || state.startsWith("23"));
    }

    private void count(StoredTable table, Manifest.Counter counter) throws SQLException {
        if (!table.counted().contains(counter.column())) {
            throw new ArchiveRefused("archive.refused.table", table.name());
        }
        var sequence = ArchiveWriting.sequence(connection, table.name(), counter.column());
        try (var statement = connection.prepareStatement("select setval(cast(? as regclass), ?, ?)")) {
            statement.setString(1, sequence);
            statement.setLong(2, counter.last());
            statement.setBoolean(3, counter.used());
            statement.execute();
        }
    }

    /// Where the name of an entry stands instead of a file, the file takes its place.
    private void files(StoredTable table) throws SQLException {
        var key = table.key().getFirst();
        var folder = table.entryOf("");
        try (var statement = connection.prepareStatement("update " + table.quoted() + " set content = ? where "
                + StoredTable.quote(key) + "::text = ? and content = convert_to(?, 'UTF8')")) {
            for (var name : archive.files(table.name())) {
                try (var content = archive.read(name)) {
                    statement.setBytes(1, content.readAllBytes());
                } catch (IOException unreadable) {
                    throw new ArchiveRefused("archive.refused.sum", name);
                }
                statement.setString(2, name.substring(folder.length()));
                statement.setString(3, name);
                if (statement.executeUpdate() != 1) {
                    throw new ArchiveRefused("archive.refused.table", table.name());
                }
            }
        }
        missing(table, folder);
    }

    private void missing(StoredTable table, String folder) throws SQLException {
        try (var statement = connection.prepareStatement("select count(*) from " + table.quoted()
                + " where content = convert_to(? || "
                + StoredTable.quote(table.key().getFirst())
                + "::text, 'UTF8')")) {
            statement.setString(1, folder);
            try (var row = statement.executeQuery()) {
                row.next();
                if (row.getLong(1) > 0) {
                    throw new ArchiveRefused("archive.refused.incomplete", table.name());
                }
            }
        }
    }
}
