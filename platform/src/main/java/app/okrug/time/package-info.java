/// What time it is for the work being done, and work that comes back after a while.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.okrug.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
