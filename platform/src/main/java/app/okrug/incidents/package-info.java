/// Lost and stolen credentials (001 ¶6.3): the report that shuts the door at once, the clock of working days, what came
/// of it. Accounts and codes themselves are those of `identity`.
@ApplicationModule(
        allowedDependencies = {"tenancy", "database", "audit", "access", "regulation", "school", "people", "identity"})
@NullMarked
package app.okrug.incidents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
