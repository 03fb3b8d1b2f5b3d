@NullMarked
package app.okrug.admin.openings;

import org.jspecify.annotations.NullMarked;
