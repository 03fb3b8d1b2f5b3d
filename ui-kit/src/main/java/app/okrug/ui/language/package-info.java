/// The product's texts where the component library asks for them.
@NullMarked
package app.okrug.ui.language;

import org.jspecify.annotations.NullMarked;
