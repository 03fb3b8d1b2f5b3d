/// Words instead of marks, where the school gives none: criteria of a subject, how far a pupil has come by each, and
/// what the teacher says of it. Not the marks for terms: those are `results`.
@ApplicationModule(
        allowedDependencies = {
            "database",
            "language",
            "audit",
            "access",
            "regulation",
            "school",
            "people",
            "curriculum",
            "closing",
            "journal"
        })
@NullMarked
package app.okrug.criteria;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
