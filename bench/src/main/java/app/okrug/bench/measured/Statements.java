package app.okrug.bench.measured;

import app.okrug.migrations.DatabaseAccess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Counts what the database itself has carried out (`pg_stat_statements`), so that nothing is forgotten that
/// goes past a counter of ours. Its own questions, asked as the server's administrator, are left out.
@Component("bench.Statements")
class Statements implements DisposableBean {

    private static final String COUNT = """
            select coalesce(sum(calls) filter (where query ~* '^\\s*(select|insert|update|delete|with)\\y'), 0),
                   coalesce(sum(calls) filter (where query !~* '^\\s*(select|insert|update|delete|with)\\y'), 0),
                   coalesce(sum(shared_blks_hit + shared_blks_read), 0)
            from pg_stat_statements
            where userid <> (select oid from pg_roles where rolname = current_user)
            """;

    /// How often a large table of any school has been read from one end to the other.
    private static final String SCANS = """
            select coalesce(sum(seq_scan), 0), 0, 0 from pg_stat_user_tables where n_live_tup > 20000
            """;

    private final Connection connection;

    Statements(DatabaseAccess database, @Value("${okrug.home}") Path home) throws SQLException, IOException {
        var source = new PGSimpleDataSource();
        source.setUrl(database.url());
        source.setUser("postgres");
        source.setPassword(
                Files.readAllLines(home.resolve("postgres-passwords")).getFirst());
        this.connection = source.getConnection();
        try (var statement = connection.createStatement()) {
            statement.execute("create extension if not exists pg_stat_statements");
        }
    }

    /// How many selects and changes there have been, how many statements around them, and how many blocks they
    /// have looked at.
    synchronized long[] count() {
        return numbers(COUNT);
    }

    /// The size of the database on disk when everything has been written there.
    synchronized long bytes() {
        try (var statement = connection.createStatement()) {
            statement.execute("checkpoint");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return numbers("select pg_database_size(current_database()), 0, 0")[0];
    }

    /// How often large tables have been read from one end to the other. Sessions tell it up to a second late.
    long scans() {
        try {
            TimeUnit.SECONDS.sleep(2);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        synchronized (this) {
            return numbers(SCANS)[0];
        }
    }

    /// What the planner knows is brought up to date, as it is on any server that has been running for a while.
    synchronized void analyze() {
        try (var statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private long[] numbers(String question) {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            rows.next();
            return new long[] {rows.getLong(1), rows.getLong(2), rows.getLong(3)};
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void destroy() throws SQLException {
        connection.close();
    }
}
