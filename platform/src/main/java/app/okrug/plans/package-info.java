/// Lesson plans (КТП) as teachers write and schools approve them, and how far courses are with them: plan, given,
/// deviation. The tables of plans are those of `curriculum`, which the journal reads.
@ApplicationModule(
        allowedDependencies = {
            "tenancy",
            "database",
            "language",
            "audit",
            "access",
            "regulation",
            "files",
            "school",
            "people",
            "curriculum",
            "timetable",
            "journal"
        })
@NullMarked
package app.okrug.plans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
