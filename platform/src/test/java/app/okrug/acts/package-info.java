/// Tests of changing the act.
@NullMarked
package app.okrug.acts;

import org.jspecify.annotations.NullMarked;
