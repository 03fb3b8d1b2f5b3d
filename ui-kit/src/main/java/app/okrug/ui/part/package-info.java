/// Small pieces that pages are made of.
@NullMarked
package app.okrug.ui.part;

import org.jspecify.annotations.NullMarked;
