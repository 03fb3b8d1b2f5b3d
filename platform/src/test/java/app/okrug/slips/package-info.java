@NullMarked
package app.okrug.slips;

import org.jspecify.annotations.NullMarked;
