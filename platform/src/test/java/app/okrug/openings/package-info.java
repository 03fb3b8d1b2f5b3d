@NullMarked
package app.okrug.openings;

import org.jspecify.annotations.NullMarked;
