/// Results: marks for terms, the year and exams, and final ones. They are proposed from what stands in the journal, and
/// count once a person has confirmed them. Not the marks in lessons: those are `journal`.
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
            "closing",
            "exams",
            "journal"
        })
@NullMarked
package app.okrug.results;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
