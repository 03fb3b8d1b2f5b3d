package app.okrug.timetable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/// In which weeks a place of the week counts. Weeks are counted by the calendar, holidays with them; the one in
/// which the year begins is the first and odd. Stored by its place here.
public enum Parity {
    EVERY,
    ODD,
    EVEN;

    /// Whether there is a week in which both count.
    public boolean meets(Parity other) {
        return this == EVERY || other == EVERY || this == other;
    }

    /// The parity of the week of a day.
    ///
    /// @param yearStarts the first day of the academic year
    public static Parity of(LocalDate day, LocalDate yearStarts) {
        var weeks = ChronoUnit.WEEKS.between(monday(yearStarts), monday(day));
        return weeks % 2 == 0 ? ODD : EVEN;
    }

    static Parity stored(int value) {
        return values()[value];
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
