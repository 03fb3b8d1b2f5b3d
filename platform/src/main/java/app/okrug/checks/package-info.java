/// What a school checks by itself every night, and remarks on: too few marks, lessons without a record, courses behind
/// their plans. What a remark is and what becomes of it, `remarks` knows.
@ApplicationModule(
        allowedDependencies = {
            "tenancy",
            "database",
            "language",
            "access",
            "regulation",
            "school",
            "curriculum",
            "timetable",
            "journal",
            "plans",
            "remarks",
            "time"
        })
@NullMarked
package app.okrug.checks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
