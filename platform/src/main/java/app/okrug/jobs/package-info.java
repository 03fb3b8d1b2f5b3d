/// Long work that outlives the page it was started from: an import, the opening of a school. Knows progress, not
/// purpose.
@ApplicationModule(allowedDependencies = {"database", "tenancy", "access", "language", "time", "quotas"})
@NullMarked
package app.okrug.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
