package app.okrug.tenancy;

import app.okrug.database.Databases;
import app.okrug.migrations.SchoolMigrations;
import app.okrug.migrations.SchoolSchema;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/// Makes a school: its entry in the registry, its role, its schema. A failure leaves nothing behind.
@Component
public class SchoolCreation {

    private static final Pattern CODE = Pattern.compile("[a-z0-9]([a-z0-9-]{0,28}[a-z0-9])?");

    private final Databases databases;
    private final SchoolRegistry registry;
    private final SchoolMigrations migrations;
    private final TenancySettings settings;
    private final Clock clock;

    SchoolCreation(
            Databases databases,
            SchoolRegistry registry,
            SchoolMigrations migrations,
            TenancySettings settings,
            Clock clock) {
        this.databases = databases;
        this.registry = registry;
        this.migrations = migrations;
        this.settings = settings;
        this.clock = clock;
    }

    /// Whether a code may name a school: lower-case Latin letters, digits and hyphens, 30 at most.
    public static boolean fits(String code) {
        return CODE.matcher(code).matches();
    }

    /// The clock of a new school unless the office says otherwise.
    public ZoneId usualZone() {
        return settings.zone();
    }

    /// Creates a school in the main database.
    ///
    /// @throws CodeTaken when a school of this code exists
    /// @throws IllegalArgumentException when the code does not fit
    public SchoolId create(String code, String name, String preset, ZoneId zone) {
        return create(code, name, preset, zone, Databases.MAIN);
    }

    /// Creates a school in the main database whose families wait until it is furnished.
    ///
    /// @throws CodeTaken when a school of this code exists
    /// @throws IllegalArgumentException when the code does not fit
    public SchoolId createDraft(String code, String name, String preset, ZoneId zone) {
        return create(code, name, preset, zone, Databases.MAIN, SchoolState.DRAFT);
    }

    /// Creates a school in a given database.
    public SchoolId create(String code, String name, String preset, ZoneId zone, String database) {
        return create(code, name, preset, zone, database, SchoolState.ACTIVE);
    }

    private SchoolId create(String code, String name, String preset, ZoneId zone, String database, SchoolState first) {
        if (!fits(code)) {
            throw new IllegalArgumentException("Not a code for a school: " + code);
        }
        var id = new SchoolId(UUID.randomUUID());
        // The schema's name does not come from the code: what people type never reaches a statement.
        var schema = new SchoolSchema("s_" + id.toString().replace("-", ""));
        try {
            registry.add(new RegisteredSchool(
                    id,
                    code,
                    name,
                    SchoolState.CREATING,
                    preset,
                    zone,
                    database,
                    schema,
                    null,
                    null,
                    clock.instant(),
                    ""));
        } catch (DuplicateKeyException taken) {
            throw new CodeTaken(code);
        }
        try {
            makeSchema(database, schema, id);
        } catch (SQLException | RuntimeException failure) {
            registry.remove(id);
            throw new IllegalStateException("The schema of the school " + code + " could not be made", failure);
        }
        registry.made(id, first, migrations.version());
        return id;
    }

    /// Takes back a school that has just been created and could not be furnished: out of use at once, then its schema
    /// and its entry are gone and the code is free again. Never for a school in which anybody has worked.
    public void takeBack(SchoolId id) {
        var school = registry.get(id);
        registry.failed(id, "The opening failed and was taken back");
        try (var connection = databases.access(school.database()).dataSource().getConnection()) {
            connection.setAutoCommit(false);
            try {
                dropSchema(connection, school.schema());
                connection.commit();
            } catch (SQLException failure) {
                connection.rollback();
                throw failure;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(
                    "The schema of the school " + school.code() + " could not be taken back", failure);
        }
        registry.remove(id);
    }

    /// A school that was cut off while it was being made may have no schema at all.
    private void dropSchema(Connection connection, SchoolSchema schema) throws SQLException {
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

    private void makeSchema(String database, SchoolSchema schema, SchoolId id) throws SQLException {
        try (var connection = databases.access(database).dataSource().getConnection()) {
            connection.setAutoCommit(false);
            try {
                switch (settings.isolation()) {
                    case ROLE -> migrations.create(connection, schema);
                    case PATH -> migrations.createFor(connection, schema, settings.pathRole());
                }
                sign(connection, schema, id);
                connection.commit();
            } catch (SQLException failure) {
                connection.rollback();
                throw failure;
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
