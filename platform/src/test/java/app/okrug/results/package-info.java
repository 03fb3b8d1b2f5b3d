@NullMarked
package app.okrug.results;

import org.jspecify.annotations.NullMarked;
