package app.okrug.bench.measured;

import app.okrug.migrations.SchoolMigrations;
import app.okrug.tenancy.SchoolMigrator;
import org.springframework.stereotype.Component;

/// Passes of the product's own migrator over all schools.
@Component("bench.Passes")
class Passes {

    private static final SchoolMigrations ONE_COLUMN_MORE = new SchoolMigrations("classpath:db/bench", "9001");

    private final SchoolMigrator migrator;

    Passes(SchoolMigrator migrator) {
        this.migrator = migrator;
    }

    /// Milliseconds with nothing to do.
    double idle() {
        return timed(migrator);
    }

    /// Milliseconds in which each school gets one more column. Works once.
    double column() {
        return timed(migrator.rehearsing(ONE_COLUMN_MORE));
    }

    private static double timed(SchoolMigrator migrator) {
        var began = System.nanoTime();
        for (var outcome : migrator.migrate(_ -> {})) {
            if (!outcome.succeeded()) {
                throw new IllegalStateException(outcome.code() + ": " + outcome.failure());
            }
        }
        return (System.nanoTime() - began) / 1e6;
    }
}
