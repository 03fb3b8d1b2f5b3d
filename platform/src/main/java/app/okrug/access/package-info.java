/// May I? Who acts, what can be allowed at all, and the one decision that allows, refuses and explains.
@ApplicationModule(allowedDependencies = {"tenancy", "database", "language", "regulation", "audit", "time"})
@NullMarked
package app.okrug.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
