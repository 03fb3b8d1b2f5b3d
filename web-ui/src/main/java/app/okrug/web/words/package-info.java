/// Words instead of marks: the page on which they are written, and the sheet of a pupil.
@NullMarked
package app.okrug.web.words;

import org.jspecify.annotations.NullMarked;
