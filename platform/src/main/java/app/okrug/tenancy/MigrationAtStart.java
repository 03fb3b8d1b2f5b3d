package app.okrug.tenancy;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Brings schools that are behind to this release when the application starts: one query when there is none. A
/// deployment with a migration job of its own switches it off (`okrug.tenancy.migrate-at-start=false`); a command does
/// it by itself or not at all.
@Component
@Order(1)
@ConditionalOnProperty(name = "okrug.tenancy.migrate-at-start", havingValue = "true", matchIfMissing = true)
@ConditionalOnProperty(name = "okrug.command", havingValue = "none", matchIfMissing = true)
class MigrationAtStart implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(MigrationAtStart.class);

    private final SchoolMigrator migrator;

    MigrationAtStart(SchoolMigrator migrator) {
        this.migrator = migrator;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var outcomes = migrator.migrate(_ -> {});
        var failed = outcomes.stream().filter(outcome -> !outcome.succeeded()).count();
        if (!outcomes.isEmpty()) {
            log.info("Schools brought to schema version {}: {}", migrator.version(), outcomes.size() - failed);
        }
        if (failed > 0) {
            log.warn("Schools that could not be migrated and are not served: {}. ./okrug migrate tries again", failed);
        }
    }
}
