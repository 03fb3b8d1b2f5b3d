package app.okrug.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/// Closes a freshly made cluster to everybody but those who know its passwords, and makes the application's database.
final class FirstStart {

    private FirstStart() {}

    static void prepare(int port, Path cluster, ServerPasswords passwords, String login, String database)
            throws IOException {
        try (var connection = EmbeddedServer.administrator(port, "");
                var statement = connection.createStatement()) {
            statement.execute("alter role postgres password '" + passwords.administrator() + "'");
            statement.execute(
                    "create role " + login + " login noinherit createrole password '" + passwords.application() + "'");
            statement.execute("create database " + database + " owner " + login);
            Files.writeString(cluster.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
            statement.execute("select pg_reload_conf()");
        } catch (SQLException failure) {
            throw new IOException("The new cluster could not be prepared", failure);
        }
    }
}
