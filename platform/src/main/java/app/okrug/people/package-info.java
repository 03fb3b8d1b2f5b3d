/// The register of persons: pupils, guardians and staff, who is in which class, who answers for whom; every relation
/// is dated. Not accounts: see `identity`.
@ApplicationModule(allowedDependencies = {"tenancy", "database", "language", "audit", "regulation", "access", "school"})
@NullMarked
package app.okrug.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
