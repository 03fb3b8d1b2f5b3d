/// What happened in lessons: topics, homework, marks, absences, and the history of every change of them.
/// Not the results of a term: those are another feature's.
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
            "substitutions",
            "closing"
        })
@NullMarked
package app.okrug.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
