@NullMarked
package app.okrug.overview;

import org.jspecify.annotations.NullMarked;
