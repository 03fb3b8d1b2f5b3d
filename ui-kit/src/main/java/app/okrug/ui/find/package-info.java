/// Finding a pupil, a class, a colleague or a page from wherever the reader is.
@NullMarked
package app.okrug.ui.find;

import org.jspecify.annotations.NullMarked;
