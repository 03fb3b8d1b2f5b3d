/// Pages of the individual curricula.
@NullMarked
package app.okrug.admin.individual;

import org.jspecify.annotations.NullMarked;
