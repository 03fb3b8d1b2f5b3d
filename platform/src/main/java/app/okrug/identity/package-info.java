/// Who signs in: accounts across the municipality, what each is in which school, passwords and activation codes,
/// sessions and tokens. What the one who signed in may do is decided in `access`.
@ApplicationModule(allowedDependencies = {"tenancy", "database", "language", "regulation", "audit", "access"})
@NullMarked
package app.okrug.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
