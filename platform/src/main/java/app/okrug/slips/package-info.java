/// Slips of paper with which people sign in for the first time: login, code and what to do with them. A code is printed
/// once and never shown again.
@ApplicationModule(allowedDependencies = {"tenancy", "language", "paper", "access", "identity", "school", "people"})
@NullMarked
package app.okrug.slips;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
