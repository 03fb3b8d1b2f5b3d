package app.okrug.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/// New schools come from the baseline, old ones from the sequence of migrations: both must be the same school.
class BaselineTests {

    private static final Path FILE = Path.of("../migrations/src/main/resources/db/baseline/school.sql");

    private final DatabaseAccess database = TestDatabase.access();

    @Test
    void theBaselineIsWrittenFromTheMigrations() throws Exception {
        var schema = new SchoolSchema("s_written_" + System.nanoTime());
        makeEmpty(schema);

        var written = BaselineScript.from(database, schema, Path.of("../migrations/src/main/resources/db/tenant"));

        if (Boolean.getBoolean("okrug.baseline.write")) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, written);
        }
        assertThat(Files.readString(FILE))
                .as("after a new migration write the baseline again: ./okrug baseline")
                .isEqualTo(written);
    }

    @Test
    void aSchoolMadeFromTheBaselineEqualsOneThatWentThroughAllMigrations() throws Exception {
        var migrations = new SchoolMigrations();
        var migrated = new SchoolSchema("s_migrated_" + System.nanoTime());
        var created = new SchoolSchema("s_created_" + System.nanoTime());
        makeEmpty(migrated);

        migrations.migrate(database, migrated, migrated.name());
        create(migrations, created);

        assertThat(SchemaPicture.of(database, created)).isEqualTo(SchemaPicture.of(database, migrated));
        migrations.validate(database, created, created.name());
    }

    private void makeEmpty(SchoolSchema schema) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute("create role " + schema.name() + " nologin");
            statement.execute(SchoolMigrations.membershipOf(connection, schema.name()));
            statement.execute("create schema " + schema.name() + " authorization " + schema.name());
        }
    }

    private void create(SchoolMigrations migrations, SchoolSchema schema) throws SQLException, IOException {
        try (var connection = database.connect()) {
            connection.setAutoCommit(false);
            migrations.create(connection, schema);
            connection.commit();
        }
    }
}
