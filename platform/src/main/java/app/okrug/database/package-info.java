/// The databases of the deployment: the embedded server when none is configured, and a pool for each database.
/// Knows nothing of schools; the door to their data stands in `tenancy`.
@ApplicationModule(allowedDependencies = {"migrations"})
@NullMarked
package app.okrug.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
