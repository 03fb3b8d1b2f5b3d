package app.okrug.timetable;

import app.okrug.curriculum.CourseId;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// One held or coming lesson, read only.
///
/// @param number of the lesson in the day
/// @param room null when none is given
public record LessonLine(
        LessonId id,
        CourseId course,
        LocalDate day,
        int number,
        LocalTime starts,
        LocalTime ends,
        @Nullable String room,
        boolean cancelled) {}
