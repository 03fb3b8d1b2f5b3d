package app.okrug.tenancy;

import app.okrug.migrations.SchoolSchema;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// `okrug.tenancy.*`: how schools are kept apart.
///
/// @param isolation `role` (a database role for each school) or `path` (one role, path and canary)
/// @param pathRole the role that owns all schools' schemas in mode `path`
/// @param zone the clock of a new school unless the office says otherwise
/// @param migrationThreads how many schools are migrated at once
@ConfigurationProperties("okrug.tenancy")
record TenancySettings(
        @DefaultValue("role") Mode isolation,
        @DefaultValue("okrug_schools") String pathRole,
        @DefaultValue("Asia/Novokuznetsk") ZoneId zone,
        @DefaultValue("2") int migrationThreads) {

    /// The role that owns a school's schema.
    String ownerOf(SchoolSchema schema) {
        return switch (isolation) {
            case ROLE -> schema.name();
            case PATH -> pathRole;
        };
    }

    enum Mode {
        ROLE,
        PATH
    }
}
