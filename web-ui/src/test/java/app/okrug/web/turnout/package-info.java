@NullMarked
package app.okrug.web.turnout;

import org.jspecify.annotations.NullMarked;
