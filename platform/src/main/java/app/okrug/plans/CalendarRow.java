package app.okrug.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One line of a lesson plan on the calendar of one course.
///
/// @param days on which it was given, or on which it will be when nothing else falls out
/// @param reason why the course departs from its plan here; null when it does not
public record CalendarRow(
        UUID planned,
        int number,
        String section,
        String topic,
        String workType,
        int hours,
        State state,
        List<LocalDate> days,
        @Nullable String reason) {

    /// How a line stands in the course.
    public enum State {
        GIVEN,
        /// Some of its lessons are over, some are to come.
        BEGUN,
        AHEAD,
        /// Left out by this course.
        DROPPED,
        /// Taught together with the line before.
        MERGED,
        /// No lesson is left for it in the year.
        WITHOUT_LESSON
    }

    public CalendarRow {
        days = List.copyOf(days);
    }
}
