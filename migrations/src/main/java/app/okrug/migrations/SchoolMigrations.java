package app.okrug.migrations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;

/// The schema of a school: made from the baseline at once, changed by versioned migrations afterwards.
public final class SchoolMigrations {

    private static final String BASELINE = "/db/baseline/school.sql";
    private static final String VERSION_LINE = "-- version: ";

    private static final String LOCATION = "classpath:db/tenant";

    private final String baseline;
    private final String version;
    private final String[] locations;
    private @Nullable KeptScripts scripts;

    /// The migrations of this release.
    public SchoolMigrations() {
        this.baseline = readBaseline();
        this.version = baseline.lines()
                .filter(line -> line.startsWith(VERSION_LINE))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(BASELINE + " does not name its version"))
                .substring(VERSION_LINE.length());
        this.locations = new String[] {LOCATION};
    }

    /// The migrations of a release to come, to be rehearsed or measured: this release's and further ones. It has no
    /// baseline of its own yet, so no school is made by it.
    ///
    /// @param location where the further migrations stand, as Flyway names it
    /// @param version the last of them
    public SchoolMigrations(String location, String version) {
        this.baseline = "";
        this.version = version;
        this.locations = new String[] {LOCATION, location};
    }

    /// The schema version of this release, as the registry keeps it.
    public String version() {
        return version;
    }

    /// Creates role, schema and all tables in the caller's transaction: a failure leaves nothing behind.
    ///
    /// The login that holds the connection may become the new role, but has none of its rights by itself.
    public void create(Connection connection, SchoolSchema schema) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("create role " + schema.name() + " nologin");
            statement.execute(membershipOf(connection, schema.name()));
        }
        createFor(connection, schema, schema.name());
    }

    /// Creates schema and tables for a role that exists, in the caller's transaction.
    public void createFor(Connection connection, SchoolSchema schema, String owner) throws SQLException {
        var name = schema.name();
        try (var statement = connection.createStatement()) {
            statement.execute("create schema " + name + " authorization " + owner);
            statement.execute("set local role " + owner + "; set local search_path to " + name);
            statement.execute(baseline);
            statement.execute("reset role; set local search_path to ''");
        }
    }

    /// Applies what a school's schema still lacks. Safe to repeat; a failed migration leaves the last good version.
    ///
    /// @param owner the role that owns the schema
    /// @return the version reached
    public String migrate(DatabaseAccess database, SchoolSchema schema, String owner) {
        flyway(database, schema, owner).migrate();
        return version;
    }

    /// Throws when the schema's history does not fit the migrations of this release.
    public void validate(DatabaseAccess database, SchoolSchema schema, String owner) {
        flyway(database, schema, owner).validate();
    }

    private Flyway flyway(DatabaseAccess database, SchoolSchema schema, String owner) {
        return configured()
                .resourceProvider(scripts())
                .javaMigrationClassProvider(KeptScripts.NO_CLASSES)
                .dataSource(database.school(schema, owner))
                .schemas(schema.name())
                .defaultSchema(schema.name())
                .createSchemas(false)
                .load();
    }

    private FluentConfiguration configured() {
        return Flyway.configure(SchoolMigrations.class.getClassLoader()).locations(locations);
    }

    private synchronized KeptScripts scripts() {
        if (scripts == null) {
            scripts = new KeptScripts(configured());
        }
        return scripts;
    }

    /// PostgreSQL 16 took the choice between inheriting and becoming from the role to the single membership.
    static String membershipOf(Connection connection, String role) throws SQLException {
        var login = "grant " + role + " to current_user";
        return connection.getMetaData().getDatabaseMajorVersion() >= 16
                ? login + " with inherit false, set true"
                : login;
    }

    private static String readBaseline() {
        try (var stream = SchoolMigrations.class.getResourceAsStream(BASELINE)) {
            if (stream == null) {
                throw new IllegalStateException(BASELINE + " is missing from the release");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
