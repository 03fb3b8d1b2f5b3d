package app.okrug.bench.measured;

import app.okrug.migrations.DatabaseAccess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Counts what the database itself has carried out (`pg_stat_statements`), so that nothing is forgotten that goes
/// past a counter of ours. Its own questions, asked as the server's administrator, are left out.
@Component("bench.Statements")
class Statements implements DisposableBean {

    private static final String COUNT = """
            select coalesce(sum(calls) filter (where query ~* '^\\s*(select|insert|update|delete|with)\\y'), 0),
                   coalesce(sum(calls) filter (where query !~* '^\\s*(select|insert|update|delete|with)\\y'), 0)
            from pg_stat_statements
            where userid <> (select oid from pg_roles where rolname = current_user)
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

    /// How many selects and changes, and how many statements around them, there have been.
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
        return numbers("select pg_database_size(current_database()), 0")[0];
    }

    private long[] numbers(String question) {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            rows.next();
            return new long[] {rows.getLong(1), rows.getLong(2)};
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void destroy() throws SQLException {
        connection.close();
    }
}
