/// The door: pages of sign-in and activation, the slow-down of guessing, sessions and what they bind to a request.
@NamedInterface("signin")
@NullMarked
package app.okrug.identity.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
