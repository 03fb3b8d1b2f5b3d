/// The week in force, for staff and families.
@NullMarked
package app.okrug.web.timetable;

import org.jspecify.annotations.NullMarked;
