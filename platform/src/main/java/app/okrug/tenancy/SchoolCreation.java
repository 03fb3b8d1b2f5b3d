package app.okrug.tenancy;

import app.okrug.database.Databases;
import app.okrug.migrations.SchoolMigrations;
import app.okrug.migrations.SchoolSchema;
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

    private static final Filling NOTHING = _ -> {};

    private final SchemaMaking making;
    private final SchoolRegistry registry;
    private final SchoolMigrations migrations;
    private final TenancySettings settings;
    private final Clock clock;

    SchoolCreation(
            SchemaMaking making,
            SchoolRegistry registry,
            SchoolMigrations migrations,
            TenancySettings settings,
            Clock clock) {
        this.making = making;
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
        return create(code, name, preset, zone, Databases.MAIN, SchoolState.DRAFT, NOTHING);
    }

    /// Creates a school in the main database with everything that is put into it, its families waiting.
    /// Until all of it is there nobody can reach the school; a failure leaves nothing of it.
    ///
    /// @throws CodeTaken when a school of this code exists
    /// @throws IllegalArgumentException when the code does not fit
    public SchoolId createFilled(String code, String name, String preset, ZoneId zone, Filling filling) {
        return create(code, name, preset, zone, Databases.MAIN, SchoolState.DRAFT, filling);
    }

    /// Creates a school in a given database.
    public SchoolId create(String code, String name, String preset, ZoneId zone, String database) {
        return create(code, name, preset, zone, database, SchoolState.ACTIVE, NOTHING);
    }

    private SchoolId create(
            String code, String name, String preset, ZoneId zone, String database, SchoolState first, Filling filling) {
        if (!fits(code)) {
            throw new IllegalArgumentException("Not a code for a school: " + code);
        }
        var id = new SchoolId(UUID.randomUUID());
        // The schema's name does not come from the code: what people type never reaches a statement.
        var schema = new SchoolSchema("s_" + id.toString().replace("-", ""));
        var school = new RegisteredSchool(
                id, code, name, SchoolState.CREATING, preset, zone, database, schema, null, null, clock.instant(), "");
        try {
            registry.add(school);
        } catch (DuplicateKeyException taken) {
            throw new CodeTaken(code);
        }
        try {
            making.make(school);
        } catch (SQLException | RuntimeException failure) {
            registry.remove(id);
            throw new IllegalStateException("The schema of the school " + code + " could not be made", failure);
        }
        fill(school, filling);
        registry.made(id, first, migrations.version());
        return id;
    }

    private void fill(RegisteredSchool school, Filling filling) {
        if (filling == NOTHING) {
            return;
        }
        try {
            making.fill(school.as(SchoolState.DRAFT), filling);
        } catch (SQLException failure) {
            takeBack(school.id());
            throw new IllegalStateException("The school " + school.code() + " could not be filled", failure);
        } catch (RuntimeException failure) {
            takeBack(school.id());
            throw failure;
        }
    }

    /// Takes back a school that has just been created and could not be furnished: out of use at once, then
    /// its schema and its entry are gone and the code is free again. Never for a school in which anybody
    /// has worked.
    public void takeBack(SchoolId id) {
        var school = registry.get(id);
        registry.failed(id, "The opening failed and was taken back");
        try {
            making.drop(school);
        } catch (SQLException failure) {
            throw new IllegalStateException(
                    "The schema of the school " + school.code() + " could not be taken back", failure);
        }
        registry.remove(id);
    }
}
