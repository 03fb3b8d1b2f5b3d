/// What all programs that talk to `/api` have in common: how refusals and faults are answered.
@ApplicationModule(
        allowedDependencies = {
            "tenancy",
            "language",
            "access",
            "files",
            "quotas",
            "school",
            "people",
            "curriculum",
            "timetable",
            "journal",
            "attendance",
            "homework",
            "results",
            "diary"
        })
@NullMarked
package app.okrug.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
