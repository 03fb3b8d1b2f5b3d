/// The week in force and the lessons it places on the days of the year. Not what happened in them: see `journal`.
@ApplicationModule(
        allowedDependencies = {"tenancy", "database", "language", "audit", "access", "school", "people", "curriculum"})
@NullMarked
package app.okrug.timetable;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
