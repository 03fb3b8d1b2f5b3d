@NullMarked
package app.okrug.office;

import org.jspecify.annotations.NullMarked;
