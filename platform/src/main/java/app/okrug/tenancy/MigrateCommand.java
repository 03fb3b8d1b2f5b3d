package app.okrug.tenancy;

import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// `./okrug migrate`: migrates the schools that are behind, says what became of each, and ends. The control plane has
/// been migrated by then: that happens when its door is opened. The exit code is 1 when a school has failed.
@Component
@Order(1)
@ConditionalOnProperty(name = "okrug.command", havingValue = "migrate")
class MigrateCommand implements ApplicationRunner, ExitCodeGenerator {

    private final SchoolMigrator migrator;
    private List<SchoolMigrator.Outcome> outcomes = List.of();

    MigrateCommand(SchoolMigrator migrator) {
        this.migrator = migrator;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        outcomes = migrator.migrate(outcome -> System.out.println(
                outcome.code() + ": " + (outcome.succeeded() ? migrator.version() : "FAILED " + outcome.failure())));
        var failed = outcomes.stream().filter(outcome -> !outcome.succeeded()).count();
        System.out.println("Schools migrated: " + (outcomes.size() - failed) + ", failed: " + failed
                + ". The release is at schema version " + migrator.version() + ".");
    }

    @Override
    public int getExitCode() {
        return outcomes.stream().allMatch(SchoolMigrator.Outcome::succeeded) ? 0 : 1;
    }
}
