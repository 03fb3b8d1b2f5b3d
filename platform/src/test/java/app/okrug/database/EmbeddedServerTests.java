package app.okrug.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The server of our own ends with the application, whatever ends the application.
class EmbeddedServerTests {

    @Test
    void aStartThatIsBrokenOffLeavesNoServerBehind(@TempDir Path home) throws IOException {
        var server = EmbeddedServer.start(home, false);
        assertThat(AbandonedServer.postmaster(home.resolve("postgres"))).isPresent();

        Thread.currentThread().interrupt();
        server.close();

        assertThat(Thread.interrupted())
                .as("who asked for an end is still heard")
                .isTrue();
        assertThat(AbandonedServer.postmaster(home.resolve("postgres"))).isEmpty();
    }

    @Test
    void dataOutliveAStop(@TempDir Path home) throws IOException, SQLException {
        try (var server = EmbeddedServer.start(home, false);
                var connection = server.access().dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create schema kept");
        }

        try (var server = EmbeddedServer.start(home, false);
                var connection = server.access().dataSource().getConnection();
                var statement = connection.createStatement()) {
            var kept = statement.executeQuery("select 1 from pg_namespace where nspname = 'kept'");
            assertThat(kept.next()).isTrue();
        }
    }
}
