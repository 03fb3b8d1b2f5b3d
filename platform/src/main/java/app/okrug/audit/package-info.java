/// Who did what: an append-only record in each school and one of the platform. Knows no feature.
@ApplicationModule(allowedDependencies = {"tenancy", "database"})
@NullMarked
package app.okrug.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
