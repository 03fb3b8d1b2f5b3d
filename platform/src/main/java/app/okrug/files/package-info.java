/// Files that people attach to what they write: stored with the school's own data, given out as attachments only. Knows
/// nothing of what they are attached to: whoever keeps one says who may read it.
@ApplicationModule(allowedDependencies = {"tenancy", "database", "language", "access", "regulation", "quotas"})
@NullMarked
package app.okrug.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
