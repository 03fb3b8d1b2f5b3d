/// By which scale each subject is marked in each year of study, and from which day on. What is given, `journal` keeps;
/// what the act says of scales at all, `regulation`.
@ApplicationModule(
        allowedDependencies = {"language", "audit", "access", "regulation", "school", "people", "curriculum", "journal"
        })
@NullMarked
package app.okrug.scales;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
