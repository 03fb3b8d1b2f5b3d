@NullMarked
package app.okrug.web.timetable;

import org.jspecify.annotations.NullMarked;
