/// The five regulations the product was begun with, walked row by row (docs: regulations, d1).
@NullMarked
package app.okrug.fiveacts;

import org.jspecify.annotations.NullMarked;
