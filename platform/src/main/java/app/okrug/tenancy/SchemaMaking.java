package app.okrug.tenancy;

import app.okrug.database.Databases;
import app.okrug.migrations.SchoolMigrations;
import app.okrug.migrations.SchoolSchema;
import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.stereotype.Component;

/// Makes the schemas of schools with their roles, lets them be filled, and drops them.
@Component
class SchemaMaking {

    private final Databases databases;
    private final SchoolMigrations migrations;
    private final TenancySettings settings;
    private final Isolation isolation;

    SchemaMaking(Databases databases, SchoolMigrations migrations, TenancySettings settings, Isolation isolation) {
        this.databases = databases;
        this.migrations = migrations;
        this.settings = settings;
        this.isolation = isolation;
    }

    /// Role, schema, tables, and the line that says whose schema it is: all or nothing.
    void make(RegisteredSchool school) throws SQLException {
        inTransaction(school, connection -> {
            switch (settings.isolation()) {
                case ROLE -> migrations.create(connection, school.schema());
                case PATH -> migrations.createFor(connection, school.schema(), settings.pathRole());
            }
            sign(connection, school.schema(), school.id());
        });
    }

    /// Works in the schema with its rights and no others: all or nothing.
    void fill(RegisteredSchool school, Filling filling) throws SQLException {
        inTransaction(school, connection -> {
            isolation.enter(connection, school);
            filling.fill(connection);
        });
    }

    /// Schema and role are gone afterwards. A school that was cut off while it was being made may have none
    /// at all.
    void drop(RegisteredSchool school) throws SQLException {
        inTransaction(school, connection -> drop(connection, school.schema()));
    }

    /// Each on a connection of its own, which is closed and never comes back to a pool.
    private void inTransaction(RegisteredSchool school, Filling work) throws SQLException {
        try (var connection = databases.access(school.database()).dataSource().getConnection()) {
            connection.setAutoCommit(false);
            try {
                work.fill(connection);
                connection.commit();
            } catch (SQLException | RuntimeException failure) {
                connection.rollback();
                throw failure;
            }
        }
    }

    private void drop(Connection connection, SchoolSchema schema) throws SQLException {
        try (var asked = connection.prepareStatement("select from pg_namespace where nspname = ?")) {
            asked.setString(1, schema.name());
            if (!asked.executeQuery().next()) {
                return;
            }
        }
        try (var statement = connection.createStatement()) {
            statement.execute("set local role " + settings.ownerOf(schema));
            statement.execute("drop schema " + schema.name() + " cascade");
            statement.execute("reset role");
            switch (settings.isolation()) {
                case ROLE -> statement.execute("drop role " + schema.name());
                case PATH -> {}
            }
        }
    }

    private void sign(Connection connection, SchoolSchema schema, SchoolId id) throws SQLException {
        try (var setting = connection.createStatement();
                var canary = connection.prepareStatement("insert into tenancy_identity (school) values (?)")) {
            setting.execute(
                    "set local role " + settings.ownerOf(schema) + "; set local search_path to " + schema.name());
            canary.setObject(1, id.value());
            canary.executeUpdate();
            setting.execute("reset role");
        }
    }
}
