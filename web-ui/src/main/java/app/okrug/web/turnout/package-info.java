/// Who is in the school on a day, and why the others are not.
@NullMarked
package app.okrug.web.turnout;

import org.jspecify.annotations.NullMarked;
