/// How the reader wants the pages to look: light or dark, contrast, size of text.
@NullMarked
package app.okrug.ui.look;

import org.jspecify.annotations.NullMarked;
