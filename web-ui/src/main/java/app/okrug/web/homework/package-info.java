/// Work that pupils hand in, as teachers look at it.
@NullMarked
package app.okrug.web.homework;

import org.jspecify.annotations.NullMarked;
