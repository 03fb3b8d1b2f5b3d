package app.okrug.timetable;

import app.okrug.curriculum.CourseId;
import java.time.DayOfWeek;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One place of a course in the week of an edition.
///
/// @param number of the lesson in the day
/// @param room its number; null when none is given
/// @param pinned whether the automatic placement must leave it where it is
/// @param version for the one who changes it
public record WeekEntry(
        EntryId id,
        CourseId course,
        DayOfWeek weekday,
        int number,
        @Nullable String room,
        Parity parity,
        boolean pinned,
        long version) {

    /// The same, somewhere else in the week.
    public WeekEntry at(DayOfWeek day, int lesson) {
        return new WeekEntry(id, course, day, lesson, room, parity, pinned, version);
    }

    /// The same in another room, or in none.
    public WeekEntry in(@Nullable String newRoom) {
        return new WeekEntry(id, course, weekday, number, newRoom, parity, pinned, version);
    }

    /// The same in other weeks.
    public WeekEntry during(Parity weeks) {
        return new WeekEntry(id, course, weekday, number, room, weeks, pinned, version);
    }

    /// The same, fixed where it is or not.
    public WeekEntry pinned(boolean fixed) {
        return new WeekEntry(id, course, weekday, number, room, parity, fixed, version);
    }

    /// Whether both are taught in the same lesson of some week.
    public boolean meets(WeekEntry other) {
        return weekday == other.weekday && number == other.number && parity.meets(other.parity);
    }

    /// Whether both say the same of the same course.
    public boolean says(WeekEntry other) {
        return course.equals(other.course)
                && weekday == other.weekday
                && number == other.number
                && parity == other.parity
                && Objects.equals(room, other.room);
    }
}
