package app.okrug.database;

import app.okrug.migrations.DatabaseAccess;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A real PostgreSQL of our own, for a school that has no database administrator. Its data survive restarts.
///
/// The server is made durable and closed to other users of the machine: the library's defaults are those of a test
/// database (no fsync, everybody trusted), see `docs/decisions/0003-embedded-postgresql.md`.
public final class EmbeddedServer implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final String DATABASE = "okrug";
    private static final String LOGIN = "okrug";

    private final EmbeddedPostgres server;
    private final Path cluster;
    private final DatabaseAccess access;

    private EmbeddedServer(EmbeddedPostgres server, Path cluster, DatabaseAccess access) {
        this.server = server;
        this.cluster = cluster;
        this.access = access;
    }

    /// Starts the server on a folder, making the cluster at the first start.
    ///
    /// @param home the folder of the deployment's data; created when missing
    /// @param durable false only for tests: then a crash of the machine may lose data
    /// @throws DataInUse when another running Okrug has this folder
    public static EmbeddedServer start(Path home, boolean durable) {
        return start(home, durable, Map.of());
    }

    /// Starts the server with settings of the deployment's own, `shared_buffers` for one: they win over ours.
    ///
    /// @param home the folder of the deployment's data; created when missing
    /// @param durable false only for tests: then a crash of the machine may lose data
    /// @param settings by the names that PostgreSQL gives them
    /// @throws DataInUse when another running Okrug has this folder
    public static EmbeddedServer start(Path home, boolean durable, Map<String, String> settings) {
        var cluster = home.resolve("postgres");
        try {
            Files.createDirectories(home);
            var passwords = ServerPasswords.in(home);
            var fresh = !Files.exists(cluster.resolve("PG_VERSION"));
            AbandonedServer.stop(cluster);
            log.info(
                    fresh ? "Making a database in {} …" : "Starting the database in {} …",
                    home.toAbsolutePath().normalize());
            var server = launch(home, cluster, durable, settings, fresh ? "" : passwords.administrator());
            if (fresh) {
                FirstStart.prepare(server.getPort(), cluster, passwords, LOGIN, DATABASE);
            }
            var url = url(server.getPort(), DATABASE);
            return new EmbeddedServer(server, cluster, new DatabaseAccess(url, LOGIN, passwords.application()));
        } catch (IOException failure) {
            throw new UncheckedIOException("The database in " + cluster + " does not start", failure);
        }
    }

    /// How the application reaches the server.
    public DatabaseAccess access() {
        return access;
    }

    /// Makes one more database on this server, owned by the application's login, unless it is there.
    public DatabaseAccess database(String name) {
        var other = url(server.getPort(), name);
        try (var connection = administrator(server.getPort(), administratorPassword());
                var statement = connection.createStatement()) {
            var known = statement.executeQuery("select 1 from pg_database where datname = '" + name + "'");
            if (!known.next()) {
                statement.execute("create database " + name + " owner " + LOGIN);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The database " + name + " could not be made", failure);
        }
        return new DatabaseAccess(other, access.user(), access.password());
    }

    private String administratorPassword() {
        try {
            return ServerPasswords.in(Objects.requireNonNull(cluster.getParent()))
                    .administrator();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Connection administrator(int port, String password) throws SQLException {
        var source = new PGSimpleDataSource();
        source.setUrl(url(port, "postgres"));
        source.setUser("postgres");
        source.setPassword(password);
        return source.getConnection();
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private static EmbeddedPostgres launch(
            Path home, Path cluster, boolean durable, Map<String, String> settings, String password)
            throws IOException {
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(cluster)
                .setOverrideWorkingDirectory(home.resolve("postgres-programs").toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "ru-RU")
                .setLocaleConfig("encoding", "UTF-8")
                .setServerConfig("fsync", durable ? "on" : "off")
                .setServerConfig("synchronous_commit", durable ? "on" : "off")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "100")
                .setServerConfig("max_locks_per_transaction", "256")
                .setServerConfig("shared_buffers", "192MB")
                .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
                .setOutputRedirector(ProcessBuilder.Redirect.DISCARD);
        settings.forEach(builder::setServerConfig);
        if (!password.isEmpty()) {
            builder.setConnectConfig("password", password);
        }
        return builder.start();
    }

    /// Stops the server and waits until it has written everything. Ctrl-C during a start interrupts the thread that is
    /// starting: the server is stopped all the same, and the thread stays interrupted.
    @Override
    public void close() throws IOException {
        var interrupted = Thread.interrupted();
        try {
            var postmaster = AbandonedServer.postmaster(cluster);
            server.close();
            postmaster.ifPresent(process -> {
                if (!AbandonedServer.waitFor(process)) {
                    log.warn("The database did not stop within a minute; its next start will recover");
                }
            });
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
