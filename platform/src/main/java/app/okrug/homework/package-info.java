/// Homework beyond its words in the journal: what it takes in minutes, its files, tasks for chosen pupils, and the work
/// that pupils hand in. The words of the homework of a course stand in `journal`.
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
package app.okrug.homework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
