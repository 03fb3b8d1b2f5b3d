/// How much of the deployment a school may use, how much it uses, and what happens to that school alone when it wants
/// more (screens.md M-08). Knows numbers, never what they are numbers of.
@ApplicationModule(allowedDependencies = {"database", "tenancy", "language", "access", "audit", "time"})
@NullMarked
package app.okrug.quotas;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
