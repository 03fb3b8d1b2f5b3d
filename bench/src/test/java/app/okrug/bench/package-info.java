@NullMarked
package app.okrug.bench;

import org.jspecify.annotations.NullMarked;
