@NullMarked
package app.okrug.journal;

import org.jspecify.annotations.NullMarked;
