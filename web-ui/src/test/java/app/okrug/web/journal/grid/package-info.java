/// The journal page in a real browser, against a journal that lives in the test.
@NullMarked
package app.okrug.web.journal.grid;

import org.jspecify.annotations.NullMarked;
