/// The authorization server in the same application: OpenID Connect for other programs, tokens for `/api`.
@NamedInterface("tokens")
@NullMarked
package app.okrug.identity.tokens;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
