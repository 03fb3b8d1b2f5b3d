/// The education office opens many schools at once, by a list.
@NullMarked
package app.okrug.admin.openings;

import org.jspecify.annotations.NullMarked;
