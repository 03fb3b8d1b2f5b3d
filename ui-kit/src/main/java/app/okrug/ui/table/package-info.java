/// Lists of lines: their table, its order, the tools above it.
@NullMarked
package app.okrug.ui.table;

import org.jspecify.annotations.NullMarked;
