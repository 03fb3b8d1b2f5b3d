/// Help on the page in view, in the reader's language.
@NullMarked
package app.okrug.ui.help;

import org.jspecify.annotations.NullMarked;
