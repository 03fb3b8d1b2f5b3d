/// Why pupils are away: notices of families, documents that excuse, the turnout of a day and the weekly check of class
/// teachers. The signs themselves are written in `journal`; here the reason stands beside them and never over them.
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
package app.okrug.attendance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
