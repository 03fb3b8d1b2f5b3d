package app.okrug.timetable;

import app.okrug.curriculum.CourseLine;
import java.math.BigDecimal;

/// A course that has another number of lessons in the week than its load says.
///
/// @param placed what the week has; a lesson in odd or even weeks only is half an hour
public record MissingHours(CourseLine course, BigDecimal placed) {

    /// How many are still to be placed; below zero when there are too many.
    public BigDecimal missing() {
        return course.weeklyHours().subtract(placed);
    }
}
