package app.okrug.database;

import app.okrug.migrations.DatabaseAccess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/// How tests reach an embedded server as the one who may do everything there.
public final class EmbeddedAdministrator {

    private EmbeddedAdministrator() {}

    /// The administrator's access to a database of the server.
    ///
    /// @param home the folder that the server was started on
    public static DatabaseAccess of(Path home, DatabaseAccess database) {
        try {
            var password = ServerPasswords.in(home).administrator();
            return new DatabaseAccess(database.url(), "postgres", password);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
