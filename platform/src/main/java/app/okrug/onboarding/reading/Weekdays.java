package app.okrug.onboarding.reading;

import app.okrug.language.Language;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;

/// The names of days as they stand in a timetable.
final class Weekdays {

    private Weekdays() {}

    /// «понедельник»
    static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Language.RUSSIAN).toLowerCase(Locale.ROOT);
    }
}
