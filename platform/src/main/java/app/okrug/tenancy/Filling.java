package app.okrug.tenancy;

import java.sql.Connection;
import java.sql.SQLException;

/// What is done in a schema that nobody can reach yet, in one transaction and with the rights of that
/// schema alone.
@FunctionalInterface
public interface Filling {

    void fill(Connection connection) throws SQLException;
}
