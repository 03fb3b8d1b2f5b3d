/// Tests of the act.
@NullMarked
package app.okrug.regulation;

import org.jspecify.annotations.NullMarked;
