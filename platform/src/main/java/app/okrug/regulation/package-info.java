/// The school's local act in force: typed parameters and the matrix of rights, each with the paragraph behind it.
/// Only read here and below; drafting and approving acts needs rights itself and stands above `access`.
@ApplicationModule(allowedDependencies = {"tenancy", "database", "language"})
@NullMarked
package app.okrug.regulation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
