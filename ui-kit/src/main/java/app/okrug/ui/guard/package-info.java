/// Who may open a page, and what is shown to who may not, to who follows a dead link, and when something fails.
@NullMarked
package app.okrug.ui.guard;

import org.jspecify.annotations.NullMarked;
