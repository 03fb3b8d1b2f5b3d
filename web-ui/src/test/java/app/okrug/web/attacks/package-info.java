/// Attacks on the pages of both user interfaces, generated from the routes that are really registered.
@NullMarked
package app.okrug.web.attacks;

import org.jspecify.annotations.NullMarked;
