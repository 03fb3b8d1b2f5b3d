/// Measures a deployment from outside, as the browsers of a municipality use it: what its operations take, and
/// what it costs to keep schools and sessions. Nothing here is shipped.
@NullMarked
package app.okrug.bench;

import org.jspecify.annotations.NullMarked;
