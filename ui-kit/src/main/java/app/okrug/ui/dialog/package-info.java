/// Questions before what cannot be undone.
@NullMarked
package app.okrug.ui.dialog;

import org.jspecify.annotations.NullMarked;
