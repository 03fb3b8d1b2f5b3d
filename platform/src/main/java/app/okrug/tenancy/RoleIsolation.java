package app.okrug.tenancy;

import java.sql.Connection;
import java.sql.SQLException;

/// The database itself keeps schools apart: the login has no right in any schema until it acts as the school's role.
final class RoleIsolation implements Isolation {

    @Override
    public void enter(Connection connection, RegisteredSchool school) throws SQLException {
        var schema = school.schema().name();
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "set role " + schema + "; set search_path to " + schema + ", pg_temp" + Isolation.mode(school));
        }
    }

    @Override
    public void leave(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(Isolation.GIVE_BACK);
        }
    }
}
