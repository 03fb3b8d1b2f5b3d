/// What is taught: subjects, hours, groups, courses (who teaches what to whom) and lesson plans. Not when: see
/// `timetable`.
@ApplicationModule(allowedDependencies = {"tenancy", "database", "language", "audit", "access", "school", "people"})
@NullMarked
package app.okrug.curriculum;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
