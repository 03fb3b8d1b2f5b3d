/// The rules of the house, held by tests.
@NullMarked
package app.okrug.architecture;

import org.jspecify.annotations.NullMarked;
