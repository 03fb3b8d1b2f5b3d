package app.okrug.diary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What kind of day it is, so that no empty day is left without a name.
public sealed interface DayNature {

    /// Lessons are held.
    record SchoolDay() implements DayNature {}

    /// A day off inside a term.
    ///
    /// @param name as the school calls it: «День народного единства»
    record DayOff(String name) implements DayNature {}

    /// Between two terms.
    ///
    /// @param until the last day of the holidays; null when the next term is not known yet
    record Holidays(Season season, @Nullable LocalDate until) implements DayNature {}

    /// The end of the week.
    record Weekend() implements DayNature {}

    /// A day of a term without any lesson of this pupil.
    record NoLessons() implements DayNature {}

    /// When holidays lie, which is what they are called by.
    enum Season {
        AUTUMN,
        WINTER,
        SPRING,
        SUMMER;

        static Season of(LocalDate day) {
            return switch (day.getMonth()) {
                case SEPTEMBER, OCTOBER, NOVEMBER -> AUTUMN;
                case DECEMBER, JANUARY, FEBRUARY -> WINTER;
                case MARCH, APRIL -> SPRING;
                case MAY, JUNE, JULY, AUGUST -> SUMMER;
            };
        }
    }
}
