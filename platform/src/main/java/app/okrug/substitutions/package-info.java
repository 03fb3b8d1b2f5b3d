/// Teachers who are away and what becomes of their lessons, who gave a lesson instead of whom, and the hours of both
/// (002 II ¶3.4). Not what was written about the lessons: see `journal`.
@ApplicationModule(
        allowedDependencies = {
            "tenancy",
            "database",
            "language",
            "audit",
            "access",
            "regulation",
            "school",
            "people",
            "curriculum",
            "timetable"
        })
@NullMarked
package app.okrug.substitutions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
