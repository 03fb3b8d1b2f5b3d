/// Pages of remarks on the keeping of the journal, and the parts of them that stand on a journal page and in
/// a teacher's day.
@NullMarked
package app.okrug.web.remarks;

import org.jspecify.annotations.NullMarked;
