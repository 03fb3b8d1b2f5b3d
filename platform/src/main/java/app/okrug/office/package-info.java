/// What the education office does with schools: opening them. Never reaches into the data of a school that works.
@ApplicationModule(
        allowedDependencies = {
            "database",
            "tenancy",
            "language",
            "audit",
            "access",
            "identity",
            "jobs",
            "regulation",
            "municipality",
            "school",
            "people"
        })
@NullMarked
package app.okrug.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
