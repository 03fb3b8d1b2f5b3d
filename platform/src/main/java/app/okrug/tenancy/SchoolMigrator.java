package app.okrug.tenancy;

import app.okrug.database.Databases;
import app.okrug.migrations.SchoolMigrations;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.flywaydb.core.api.FlywayException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Brings schools to the schema of this release: only those that are behind, several at once, each reported.
/// A school whose migration fails is marked and the others go on; running it again heals.
@Component
public class SchoolMigrator {

    private static final Logger log = LoggerFactory.getLogger(SchoolMigrator.class);

    private final Databases databases;
    private final SchoolRegistry registry;
    private final SchoolMigrations migrations;
    private final TenancySettings settings;

    /// What became of one school.
    ///
    /// @param failure the reason, empty when it went well
    public record Outcome(String code, String failure) {

        public boolean succeeded() {
            return failure.isEmpty();
        }
    }

    SchoolMigrator(
            Databases databases, SchoolRegistry registry, SchoolMigrations migrations, TenancySettings settings) {
        this.databases = databases;
        this.registry = registry;
        this.migrations = migrations;
        this.settings = settings;
    }

    /// The same for the migrations of another release, to rehearse it or to measure what it will cost.
    public SchoolMigrator rehearsing(SchoolMigrations release) {
        return new SchoolMigrator(databases, registry, release, settings);
    }

    /// The schema version of this release.
    public String version() {
        return migrations.version();
    }

    /// Migrates every school that is behind. One query when there is nothing to do.
    ///
    /// @param report told of each school as soon as it is done, from several threads
    public List<Outcome> migrate(Consumer<Outcome> report) {
        var behind = registry.behind(migrations.version());
        if (behind.isEmpty()) {
            return List.of();
        }
        var tasks = behind.stream()
                .<Callable<Outcome>>map(school -> () -> {
                    var outcome = migrate(school);
                    report.accept(outcome);
                    return outcome;
                })
                .toList();
        try (var threads = Executors.newFixedThreadPool(settings.migrationThreads())) {
            return threads.invokeAll(tasks).stream().map(Future::resultNow).toList();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The migration was stopped; run it again to finish", stopped);
        }
    }

    private Outcome migrate(RegisteredSchool school) {
        try {
            var version = migrations.migrate(
                    databases.access(school.database()), school.schema(), settings.ownerOf(school.schema()));
            registry.migrated(school.id(), version);
            return new Outcome(school.code(), "");
        } catch (FlywayException failure) {
            log.error("The schema of the school {} could not be migrated", school.code(), failure);
            registry.failed(school.id(), failure.getMessage());
            return new Outcome(school.code(), String.valueOf(failure.getMessage()));
        }
    }
}
