@NullMarked
package app.okrug.bench.measured;

import org.jspecify.annotations.NullMarked;
