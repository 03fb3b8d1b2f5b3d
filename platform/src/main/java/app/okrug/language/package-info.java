/// What Okrug says to people, in the language of the one who reads it.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.okrug.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
