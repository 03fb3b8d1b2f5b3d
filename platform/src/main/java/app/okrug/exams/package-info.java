/// Which exams the school takes at the end of a year, and which of them pupils have chosen. The marks for them are
/// `results`.
@ApplicationModule(
        allowedDependencies = {"database", "language", "audit", "access", "regulation", "school", "people", "curriculum"
        })
@NullMarked
package app.okrug.exams;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
