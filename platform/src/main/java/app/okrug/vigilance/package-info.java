/// Watching over what is done in the school (security.md S-13, S-14): alarms about what looks wrong in its own record,
/// and the daily digest of marks that were changed long after their lesson. It only reads the record; taking changes
/// back is the journal's.
@ApplicationModule(
        allowedDependencies = {
            "tenancy",
            "database",
            "language",
            "audit",
            "access",
            "identity",
            "regulation",
            "school",
            "people",
            "curriculum",
            "timetable",
            "time"
        })
@NullMarked
package app.okrug.vigilance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
