package app.okrug.timetable;

import java.time.LocalDate;

/// An edition of the timetable cannot come into force on a day that is over or lies outside of the year.
public class UnfitDay extends IllegalArgumentException {

    UnfitDay(LocalDate day) {
        super(day.toString());
    }
}
