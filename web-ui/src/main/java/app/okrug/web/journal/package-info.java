/// A teacher's pages: the day, the pages of the journal, and the journal itself.
@NullMarked
package app.okrug.web.journal;

import org.jspecify.annotations.NullMarked;
