package app.okrug.testing;

import app.okrug.database.EmbeddedServer;
import app.okrug.migrations.DatabaseAccess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.UUID;
import org.postgresql.ds.PGSimpleDataSource;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/// The PostgreSQL of the tests, one for each test process: an outside one when `OKRUG_TEST_DATABASE_URL` names it, a
/// container where a Docker engine answers, the embedded server elsewhere. Says which.
public final class TestDatabase {

    private static final String LOGIN = "okrug_" + UUID.randomUUID().toString().substring(0, 8);
    private static final DatabaseAccess ACCESS = start();

    private TestDatabase() {}

    /// A database with nothing in it but what this process's tests have made.
    public static DatabaseAccess access() {
        return ACCESS;
    }

    private static DatabaseAccess start() {
        var outside = System.getenv("OKRUG_TEST_DATABASE_URL");
        if (outside != null) {
            System.out.println("Tests use the outside database " + outside);
            return prepared(
                    outside,
                    System.getenv().getOrDefault("OKRUG_TEST_DATABASE_USER", "postgres"),
                    System.getenv().getOrDefault("OKRUG_TEST_DATABASE_PASSWORD", ""));
        }
        if (DockerClientFactory.instance().isDockerAvailable()) {
            System.out.println("Tests use PostgreSQL in a container (Testcontainers)");
            var container = new PostgreSQLContainer("postgres:18-alpine");
            container.start();
            return prepared(container.getJdbcUrl(), container.getUsername(), container.getPassword());
        }
        System.out.println("Tests use the embedded PostgreSQL (no Docker engine answers)");
        return embedded();
    }

    private static DatabaseAccess embedded() {
        try {
            var home = Files.createTempDirectory("okrug-test-");
            var server = EmbeddedServer.start(home, false);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                try {
                    server.close();
                } catch (IOException late) {
                    System.err.println("The test database did not stop: " + late.getMessage());
                }
            }));
            return server.access();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Makes a login like that of a deployment and a database of its own.
    private static DatabaseAccess prepared(String url, String administrator, String password) {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(administrator);
        source.setPassword(password);
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create role " + LOGIN + " login noinherit createrole password 'okrug'");
            statement.execute("create database " + LOGIN + " owner " + LOGIN);
        } catch (SQLException failure) {
            throw new IllegalStateException("The test database could not be prepared", failure);
        }
        source.setDatabaseName(LOGIN);
        return new DatabaseAccess(source.getUrl(), LOGIN, "okrug");
    }
}
