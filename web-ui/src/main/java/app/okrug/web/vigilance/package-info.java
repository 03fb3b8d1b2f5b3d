/// The digest of marks that were changed long after their lesson, for teachers and deputies.
@NullMarked
package app.okrug.web.vigilance;

import org.jspecify.annotations.NullMarked;
