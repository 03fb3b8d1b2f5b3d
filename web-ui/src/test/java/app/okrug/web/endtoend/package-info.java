/// The whole way through the product in a real browser.
@NullMarked
package app.okrug.web.endtoend;

import org.jspecify.annotations.NullMarked;
