/// Sign-in by an outside provider of OpenID Connect: the way there and back, and whether its word is to be believed.
/// Whom it lets in is decided in `identity`.
@NamedInterface("outside")
@NullMarked
package app.okrug.identity.outside;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
