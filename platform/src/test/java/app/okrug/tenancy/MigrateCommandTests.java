package app.okrug.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.testing.PlatformTest;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;

/// `./okrug migrate` tells whoever gave the command how it ended.
@PlatformTest
class MigrateCommandTests {

    @Autowired
    SchoolCreation creation;

    @Autowired
    SchoolRegistry registry;

    @Autowired
    SchoolMigrator migrator;

    @Autowired
    JdbcClient sql;

    @Test
    void aSchoolThatIsBehindIsMigratedAndTheCommandSucceeds() {
        var school = schoolBehind();

        assertThat(exitCode()).isZero();
        assertThat(registry.get(school).schemaVersion()).isEqualTo(migrator.version());
    }

    @Test
    void aSchoolThatCannotBeMigratedFailsTheCommandUntilItIsMended() {
        var school = schoolBehind();
        spoilHistory(school, 1);

        assertThat(exitCode()).isEqualTo(1);
        assertThat(registry.get(school).state()).isEqualTo(SchoolState.FAILED);

        // Its data cannot be reached while it is marked; here stands the administrator who mends it.
        registry.made(school, SchoolState.ACTIVE, "behind");
        spoilHistory(school, -1);
        assertThat(exitCode()).isZero();
        assertThat(registry.get(school).state()).isEqualTo(SchoolState.ACTIVE);
    }

    private SchoolId schoolBehind() {
        var code = "behind-" + UUID.randomUUID().toString().substring(0, 8);
        var school = creation.create(code, "School", "001", ZoneId.of("Asia/Novokuznetsk"));
        registry.made(school, SchoolState.ACTIVE, "behind");
        return school;
    }

    /// Moves the checksums, so that the applied migrations look edited.
    private void spoilHistory(SchoolId school, int by) {
        CurrentSchool.run(
                school,
                () -> sql.sql("update flyway_schema_history set checksum = checksum + ?")
                        .param(by)
                        .update());
    }

    private int exitCode() {
        var command = new MigrateCommand(migrator);
        command.run(new DefaultApplicationArguments());
        return command.getExitCode();
    }
}
