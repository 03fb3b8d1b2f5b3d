/// What is closed in the journal, by whom and since when, and what was opened again for a while: the locks that the
/// one decision path asks about. Not what is written in the journal: that is another feature's.
@ApplicationModule(
        allowedDependencies = {
            "tenancy",
            "database",
            "language",
            "regulation",
            "audit",
            "access",
            "school",
            "people",
            "curriculum",
            "timetable"
        })
@NullMarked
package app.okrug.closing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
