package app.okrug.timetable;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/// One line of the week as a workbook gives it. Matched by course (class, subject, subgroup), day and number.
///
/// @param number of the lesson; the bells must have it
/// @param subgroup null when the whole class is taught together
/// @param room null when no room is given
public record TimetableRow(
        String className,
        DayOfWeek weekday,
        int number,
        String subject,
        @Nullable String subgroup,
        @Nullable String room) {}
