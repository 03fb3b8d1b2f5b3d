/// The users of a school: who can sign in, how far their accounts have come, and what they are here. Accounts
/// themselves belong to `identity`, persons to `people`; this feature brings both together for those who look
/// after users.
@ApplicationModule(allowedDependencies = {"tenancy", "audit", "access", "identity", "school", "people"})
@NullMarked
package app.okrug.users;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
