/// A week of lessons to be read and printed.
@NullMarked
package app.okrug.ui.week;

import org.jspecify.annotations.NullMarked;
