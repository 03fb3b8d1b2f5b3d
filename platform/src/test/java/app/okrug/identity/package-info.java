/// Signing in, tried from outside over HTTP and from inside.
@NullMarked
package app.okrug.identity;

import org.jspecify.annotations.NullMarked;
