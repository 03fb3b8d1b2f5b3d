/// For whom: which schools there are, whose work is being done, and the one door to a school's data.
/// Features above do not know that there is more than one school.
@ApplicationModule(allowedDependencies = {"migrations", "database"})
@NullMarked
package app.okrug.tenancy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
