@NullMarked
package app.okrug.arranging;

import org.jspecify.annotations.NullMarked;
