/// Closing of the journal, and requests to open what is closed.
@NullMarked
package app.okrug.admin.closing;

import org.jspecify.annotations.NullMarked;
