/// Pages about lost and stolen credentials.
@NullMarked
package app.okrug.admin.incidents;

import org.jspecify.annotations.NullMarked;
