/// Plots drawn on the server, readable without seeing them.
@NullMarked
package app.okrug.ui.plot;

import org.jspecify.annotations.NullMarked;
