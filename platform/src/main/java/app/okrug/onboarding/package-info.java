/// Bringing a school in from its workbooks: files are read, checked, compared with what is stored, and applied whole or
/// not at all. Then everybody gets an account. Not the records themselves: they belong to the features below.
@ApplicationModule(
        allowedDependencies = {
            "database",
            "tenancy",
            "language",
            "access",
            "audit",
            "identity",
            "jobs",
            "regulation",
            "school",
            "people",
            "curriculum",
            "timetable",
            "time"
        })
@NullMarked
package app.okrug.onboarding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
