/// Tests of substitutions.
@NullMarked
package app.okrug.substitutions;

import org.jspecify.annotations.NullMarked;
