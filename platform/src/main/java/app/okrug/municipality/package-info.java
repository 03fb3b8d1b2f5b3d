/// The municipal template: what the education office rules for all its schools, as a default or as a lock.
/// It is drafted, its effect on each school is looked at, and it is applied school by school; how it holds
/// in a school is said in `regulation`.
@ApplicationModule(
        allowedDependencies = {"database", "tenancy", "language", "audit", "access", "jobs", "regulation", "acts"})
@NullMarked
package app.okrug.municipality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
