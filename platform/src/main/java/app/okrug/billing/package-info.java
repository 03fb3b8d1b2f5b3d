/// What schools pay for the service: tariffs, contracts, the papers of a month, payments, and what happens to a school
/// whose bill stays open. Lives in the control plane alone and never reads a school's own data.
@ApplicationModule(
        allowedDependencies = {
            "database",
            "tenancy",
            "language",
            "paper",
            "audit",
            "access",
            "identity",
            "overview",
            "time"
        })
@NullMarked
package app.okrug.billing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
