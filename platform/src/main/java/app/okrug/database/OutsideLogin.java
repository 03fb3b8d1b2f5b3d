package app.okrug.database;

import app.okrug.migrations.DatabaseAccess;
import java.sql.SQLException;

/// What the login of an outside database must be and must not be, told before anything is stored.
final class OutsideLogin {

    private static final int OLDEST = 15;

    private OutsideLogin() {}

    /// @throws UnfitDatabase with a sentence that says what to change
    static void check(DatabaseAccess access) {
        try (var connection = access.dataSource().getConnection();
                var statement = connection.createStatement()) {
            var version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST) {
                throw new UnfitDatabase("PostgreSQL " + OLDEST + " or newer is needed, this one is " + version);
            }
            var login = statement.executeQuery(
                    "select rolsuper, rolcreaterole, rolinherit from pg_roles where rolname = current_user");
            login.next();
            if (login.getBoolean("rolsuper")) {
                throw new UnfitDatabase("""
                        The login of the application must not be a superuser: it would see every school at once. \
                        Make one of its own: create role okrug login noinherit createrole password '…'; \
                        create database okrug owner okrug""");
            }
            if (!login.getBoolean("rolcreaterole") || login.getBoolean("rolinherit")) {
                throw new UnfitDatabase("The login needs: alter role " + access.user() + " noinherit createrole");
            }
        } catch (SQLException failure) {
            throw new UnfitDatabase("The database at " + access.url() + " cannot be reached: " + failure.getMessage());
        }
    }
}
