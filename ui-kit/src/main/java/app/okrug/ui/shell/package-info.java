/// The frame around every page: mark, menu, title, help, the reader's own menu.
@NullMarked
package app.okrug.ui.shell;

import org.jspecify.annotations.NullMarked;
