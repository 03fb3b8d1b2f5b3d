/// Changing the school's act: cells of the matrix, parameters, the cover; and its rights on paper. Needs rights itself
/// and therefore stands above `access`; what the act says is read in `regulation`.
@ApplicationModule(
        allowedDependencies = {
            "tenancy",
            "language",
            "paper",
            "regulation",
            "audit",
            "access",
            "school",
            "people",
            "curriculum"
        })
@NullMarked
package app.okrug.acts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
