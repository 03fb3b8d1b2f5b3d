/// Whole schools as files: the school's own archive, copies, the way back and the end, for the
/// administrator and the office.
@NullMarked
package app.okrug.admin.archive;

import org.jspecify.annotations.NullMarked;
