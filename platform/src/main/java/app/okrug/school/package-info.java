/// The frame of a school: its card, years, terms, days off, bells, rooms and classes. Not who is in a class: see
/// `people`.
@ApplicationModule(allowedDependencies = {"tenancy", "database", "language", "audit", "regulation", "access"})
@NullMarked
package app.okrug.school;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
