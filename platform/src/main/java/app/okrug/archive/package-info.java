/// Whole schools as files: the export in open formats, bringing one back, nightly copies, a copy beside the
/// live data, and the end of a school. Knows tables from the catalog alone, never what they mean.
@ApplicationModule(
        allowedDependencies = {
            "migrations",
            "database",
            "tenancy",
            "language",
            "audit",
            "access",
            "identity",
            "identity::tokens",
            "jobs",
            "ledger",
            "time"
        })
@NullMarked
package app.okrug.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
