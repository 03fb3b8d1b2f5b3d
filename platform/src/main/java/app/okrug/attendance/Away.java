package app.okrug.attendance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// When somebody is away: whole days, or some lessons of each of them.
///
/// @param from the first day
/// @param until the last day, the first one itself for a single day
/// @param firstLesson by its number; null from the first lesson on
/// @param lastLesson by its number; null to the last lesson
public record Away(
        LocalDate from,
        LocalDate until,
        @Nullable Integer firstLesson,
        @Nullable Integer lastLesson) {

    /// All lessons of the days.
    public static Away days(LocalDate from, LocalDate until) {
        return new Away(from, until, null, null);
    }

    /// Whether the days are whole ones.
    public boolean wholeDays() {
        return firstLesson == null && lastLesson == null;
    }

    /// Whether a lesson falls into it.
    public boolean covers(LocalDate day, int lesson) {
        return !day.isBefore(from)
                && !day.isAfter(until)
                && (firstLesson == null || lesson >= firstLesson)
                && (lastLesson == null || lesson <= lastLesson);
    }
}
