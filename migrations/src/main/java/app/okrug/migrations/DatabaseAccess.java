package app.okrug.migrations;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/// How to reach one database with the application's login.
///
/// @param url JDBC address
/// @param user login role: may create roles, owns the control schema, has no right in a school's schema by itself
/// @param password its password, never written to a log
public record DatabaseAccess(String url, String user, String password) {

    /// A source whose connections see nothing but `pg_catalog`.
    public DataSource dataSource() {
        return withOptions("-c search_path=");
    }

    /// A source whose connections work in the schema of the control plane.
    public DataSource controlPlane() {
        return withOptions("-c search_path=" + ControlSchema.NAME);
    }

    /// A source whose connections act as the owner of one school's schema.
    DataSource school(SchoolSchema schema, String owner) {
        return withOptions("-c role=" + owner + " -c search_path=" + schema.name());
    }

    Connection connect() throws SQLException {
        return dataSource().getConnection();
    }

    private DataSource withOptions(String options) {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        source.setOptions(options);
        source.setApplicationName("okrug-migrations");
        return source;
    }

    @Override
    public String toString() {
        return "DatabaseAccess[" + url + ", " + user + "]";
    }
}
