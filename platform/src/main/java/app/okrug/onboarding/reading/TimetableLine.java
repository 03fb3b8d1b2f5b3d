package app.okrug.onboarding.reading;

import app.okrug.school.ClassName;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/// A row of «Расписание». Who teaches follows from the load; a teacher named here must be that one.
///
/// @param subgroup null for the whole class
public record TimetableLine(
        ClassName schoolClass,
        DayOfWeek weekday,
        int number,
        String subject,
        @Nullable String subgroup,
        @Nullable String personnelNumber,
        @Nullable String teacher,
        @Nullable String room) {}
