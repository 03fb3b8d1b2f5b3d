/// Remarks on the keeping of the journal: what the deputy head finds, by when it is to be mended, what the teacher
/// answers, and that it is settled (001 ¶3.5, 5.1). Not the journal itself, and never a word for families.
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
package app.okrug.remarks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
