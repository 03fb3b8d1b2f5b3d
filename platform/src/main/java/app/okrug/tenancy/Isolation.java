package app.okrug.tenancy;

import java.sql.Connection;
import java.sql.SQLException;

/// How a connection is turned over to one school and taken back. Two ways exist (docs/decisions/0001): a database role
/// for each school, and the path with a canary for engines where roles do not scale.
sealed interface Isolation permits RoleIsolation, PathIsolation {

    /// What a connection is left with is no right in any school. The path stays: it leads nowhere without them, and
    /// both the driver and the server forget every prepared plan when it changes, which costs more than the lease.
    String GIVE_BACK = "reset role; reset default_transaction_read_only";

    /// Gives the connection the school's rights and path. `pg_temp` stands last in the path, or a temporary table would
    /// win over the school's own of the same name.
    void enter(Connection connection, RegisteredSchool school) throws SQLException;

    /// Takes the rights away again. A connection for which this fails must not be used any more.
    void leave(Connection connection) throws SQLException;

    /// In a school in which nothing may be changed the database refuses to write, whatever the code above forgets. The
    /// record of who looked at what asks for writing by name.
    static String mode(RegisteredSchool school) {
        return school.state().writable() ? "" : "; set default_transaction_read_only = on";
    }
}
