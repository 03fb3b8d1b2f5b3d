/// Support looks into a school: it asks, the school says yes or no, for some hours, and all of it is on record. Nobody
/// of the office has a standing way into a school.
@ApplicationModule(allowedDependencies = {"database", "tenancy", "language", "access", "audit", "identity"})
@NullMarked
package app.okrug.support;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
