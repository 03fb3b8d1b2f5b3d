/// The editions of the timetable: the list of them, the editor of a week, and what is printed.
@NullMarked
package app.okrug.admin.timetable;

import org.jspecify.annotations.NullMarked;
