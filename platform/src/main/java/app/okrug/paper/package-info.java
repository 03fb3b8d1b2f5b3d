/// Pages put on paper.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.okrug.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
