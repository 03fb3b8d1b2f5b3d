package app.okrug.testing;

import app.okrug.database.EmbeddedAdministrator;
import app.okrug.database.EmbeddedServer;
import app.okrug.migrations.DatabaseAccess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.SpringApplication;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/// The PostgreSQL of the tests, one for each test process: an outside one when `OKRUG_TEST_DATABASE_URL` names it, a
/// container where a Docker engine answers, the embedded server elsewhere. Says which.
public final class TestDatabase {

    /// What a database need not do that nobody wants back after a crash; the tests make a thousand schools in it.
    private static final Map<String, String> CARELESS =
            Map.of("full_page_writes", "off", "wal_level", "minimal", "max_wal_senders", "0", "max_wal_size", "4GB");

    private static final Server SERVER = start();
    private static final DatabaseAccess ACCESS = SERVER.databases().get();

    /// @param databases makes a new one each time
    /// @param administrator the access of who may do everything in one of them
    private record Server(Supplier<DatabaseAccess> databases, UnaryOperator<DatabaseAccess> administrator) {}

    private TestDatabase() {}

    /// A database with nothing in it but what this process's tests have made.
    public static DatabaseAccess access() {
        return ACCESS;
    }

    /// An empty database beside it, for who must be the first.
    public static DatabaseAccess another() {
        return SERVER.databases().get();
    }

    /// The same database for who may do everything in it, as an administrator of the server may.
    public static DatabaseAccess administrator(DatabaseAccess database) {
        return SERVER.administrator().apply(database);
    }

    private static Server start() {
        var outside = System.getenv("OKRUG_TEST_DATABASE_URL");
        if (outside != null) {
            System.out.println("Tests use the outside database " + outside);
            return server(
                    outside,
                    System.getenv().getOrDefault("OKRUG_TEST_DATABASE_USER", "postgres"),
                    System.getenv().getOrDefault("OKRUG_TEST_DATABASE_PASSWORD", ""));
        }
        if (DockerClientFactory.instance().isDockerAvailable()) {
            System.out.println("Tests use PostgreSQL in a container (Testcontainers)");
            var container = new PostgreSQLContainer("postgres:18-alpine");
            container.start();
            return server(container.getJdbcUrl(), container.getUsername(), container.getPassword());
        }
        System.out.println("Tests use the embedded PostgreSQL (no Docker engine answers)");
        return embedded();
    }

    private static Server server(String url, String administrator, String password) {
        return new Server(
                () -> prepared(url, administrator, password),
                database -> new DatabaseAccess(database.url(), administrator, password));
    }

    private static Server embedded() {
        try {
            var home = Files.createTempDirectory("okrug-test-");
            var server = EmbeddedServer.start(home, false, CARELESS);
            // After the applications: one that ends without its database waits for it.
            SpringApplication.getShutdownHandlers().add(() -> {
                try {
                    server.close();
                } catch (IOException late) {
                    System.err.println("The test database did not stop: " + late.getMessage());
                }
            });
            return new Server(() -> server.database(name()), database -> EmbeddedAdministrator.of(home, database));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String name() {
        return "okrug_" + UUID.randomUUID().toString().substring(0, 8);
    }

    /// Makes a login like that of a deployment and a database of its own.
    private static DatabaseAccess prepared(String url, String administrator, String password) {
        var login = name();
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(administrator);
        source.setPassword(password);
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create role " + login + " login noinherit createrole password 'okrug'");
            statement.execute("create database " + login + " owner " + login);
        } catch (SQLException failure) {
            throw new IllegalStateException("The test database could not be prepared", failure);
        }
        source.setDatabaseName(login);
        return new DatabaseAccess(source.getUrl(), login, "okrug");
    }
}
