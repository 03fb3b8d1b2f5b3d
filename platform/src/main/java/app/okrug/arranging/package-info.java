/// Places the lessons of a week automatically: the problem, the search for a good week, what is good about it.
/// The week itself belongs to `timetable`.
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
            "timetable",
            "jobs"
        })
@NullMarked
package app.okrug.arranging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
