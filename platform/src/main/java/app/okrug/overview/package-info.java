/// What schools publish for the education office, and the office's look at all schools by it. Sums of days only: the
/// office never reads a school's own data, and no sum leads back to a person.
@ApplicationModule(
        allowedDependencies = {"database", "tenancy", "language", "access", "jobs", "regulation", "school", "time"})
@NullMarked
package app.okrug.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
