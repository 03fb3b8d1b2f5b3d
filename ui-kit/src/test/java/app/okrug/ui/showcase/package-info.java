/// Pages of nothing but the kit, for its tests and for looking at it.
@NullMarked
package app.okrug.ui.showcase;

import org.jspecify.annotations.NullMarked;
