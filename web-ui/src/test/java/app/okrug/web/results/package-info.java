@NullMarked
package app.okrug.web.results;

import org.jspecify.annotations.NullMarked;
