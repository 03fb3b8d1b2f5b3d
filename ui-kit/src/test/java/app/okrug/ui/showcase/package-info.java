/// An application of nothing but the kit, for looking at it and for its tests.
@NullMarked
package app.okrug.ui.showcase;

import org.jspecify.annotations.NullMarked;
