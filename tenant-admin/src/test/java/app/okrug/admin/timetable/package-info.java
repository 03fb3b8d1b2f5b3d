@NullMarked
package app.okrug.admin.timetable;

import org.jspecify.annotations.NullMarked;
