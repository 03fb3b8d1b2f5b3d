@NullMarked
package app.okrug.attendance;

import org.jspecify.annotations.NullMarked;
