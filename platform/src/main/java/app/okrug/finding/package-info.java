/// Finding a pupil, a class or a member of staff by words from any page. It keeps nothing of its own and finds nothing
/// that the lists of people would not show to whoever asks.
@ApplicationModule(allowedDependencies = {"access", "school", "people"})
@NullMarked
package app.okrug.finding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
