package app.okrug.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import org.hibernate.engine.jdbc.connections.spi.MultiTenantConnectionProvider;

/// Hibernate's way through the door: it asks for a school's connection, and gets it only while that school is current.
final class SchoolConnections implements MultiTenantConnectionProvider<String> {

    private final SchoolDataSource door;

    SchoolConnections(SchoolDataSource door) {
        this.door = door;
    }

    @Override
    public Connection getAnyConnection() throws SQLException {
        throw new NoSchoolInContext();
    }

    @Override
    public void releaseAnyConnection(Connection connection) throws SQLException {
        connection.close();
    }

    /// @throws IllegalStateException when the session was opened for another school than the current one
    @Override
    public Connection getConnection(String school) throws SQLException {
        if (!CurrentSchool.require().toString().equals(school)) {
            throw new IllegalStateException("A session of the school " + school + " is used in the work of another");
        }
        return door.getConnection();
    }

    @Override
    public void releaseConnection(String school, Connection connection) throws SQLException {
        connection.close();
    }

    @Override
    public boolean supportsAggressiveRelease() {
        return false;
    }

    @Override
    public boolean handlesConnectionSchema() {
        return true;
    }

    @Override
    public boolean isUnwrappableAs(Class<?> type) {
        return type.isInstance(this);
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        return type.cast(this);
    }
}
