/// Whether what the files hold fits together and to what the school has: references, doubles, clashes, hours, and the
/// pairs of which only a person can say whether they are one human being.
@NamedInterface("checking")
@NullMarked
package app.okrug.onboarding.checking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
