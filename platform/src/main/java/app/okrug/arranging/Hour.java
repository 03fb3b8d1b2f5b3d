package app.okrug.arranging;

import java.time.DayOfWeek;

/// One lesson number of one day of the week.
///
/// @param place counted through the whole week, so that neighbours of a day follow one another
public record Hour(DayOfWeek day, int number, int place) {

    @Override
    public String toString() {
        return day + " " + number;
    }
}
