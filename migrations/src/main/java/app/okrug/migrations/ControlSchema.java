package app.okrug.migrations;

import org.flywaydb.core.Flyway;

/// The schema of the control plane: registry, accounts, jobs.
public final class ControlSchema {

    /// Its name in the database.
    public static final String NAME = "platform";

    private ControlSchema() {}

    /// Brings the control plane to this release. Does nothing when it is there already.
    public static void migrate(DatabaseAccess database) {
        Flyway.configure(ControlSchema.class.getClassLoader())
                .dataSource(database.dataSource())
                .schemas(NAME)
                .defaultSchema(NAME)
                .createSchemas(true)
                .locations("classpath:db/control")
                .load()
                .migrate();
    }
}
