package app.okrug.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/// For engines where a role for each school does not scale (Citus): one role that may use all schemas, the path, and
/// the canary row of the schema compared at each lease.
final class PathIsolation implements Isolation {

    private final String role;

    /// @param role the role that owns the schools' schemas; the login may become it and is nothing by itself
    PathIsolation(String role) {
        if (!role.matches("[a-z][a-z0-9_]{0,62}")) {
            throw new IllegalArgumentException("Not the name of a role: " + role);
        }
        this.role = role;
    }

    @Override
    public void enter(Connection connection, RegisteredSchool school) throws SQLException {
        var schema = school.schema().name();
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "set role " + role + "; set search_path to " + schema + ", pg_temp" + Isolation.mode(school));
            var canary = statement.executeQuery("select school from tenancy_identity");
            if (!canary.next() || !school.id().value().equals(canary.getObject(1, UUID.class)) || canary.next()) {
                throw new WrongSchema(school);
            }
        }
    }

    @Override
    public void leave(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(Isolation.GIVE_BACK);
        }
    }
}
