package app.okrug.language;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/// Dates and times as people write them. All of them take the reader's language; a day of the school needs no zone, a
/// moment needs the school's.
public final class Dates {

    private Dates() {}

    /// «22 ноября 2026, воскресенье»; “Sunday, 22 November 2026”.
    public static String full(LocalDate day, Locale language) {
        return written(day, language, "d MMMM yyyy, EEEE", "EEEE, d MMMM yyyy");
    }

    /// «22 ноября 2026»; “22 November 2026”.
    public static String inWords(LocalDate day, Locale language) {
        return written(day, language, "d MMMM yyyy", "d MMMM yyyy");
    }

    /// «22 ноября, вс»; “Sun, 22 November”: for a page on which the year is plain.
    public static String ofTheYear(LocalDate day, Locale language) {
        return written(day, language, "d MMMM, EE", "EE, d MMMM");
    }

    /// «22.11.2026»; “22 Nov 2026”, which no reader takes for a month that is not meant.
    public static String inFigures(LocalDate day, Locale language) {
        return written(day, language, "dd.MM.yyyy", "d MMM yyyy");
    }

    /// «22.11.2026, 14:05» by the clock of the zone.
    public static String moment(Instant moment, ZoneId zone, Locale language) {
        return written(moment.atZone(zone), language, "dd.MM.yyyy, HH:mm", "d MMM yyyy, HH:mm");
    }

    /// «Воскресенье», “Sunday”, standing alone.
    public static String weekday(LocalDate day, Locale language) {
        var nearest = Language.nearest(language);
        var name = day.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, nearest);
        return name.substring(0, 1).toUpperCase(nearest) + name.substring(1);
    }

    private static String written(TemporalAccessor time, Locale language, String russian, String english) {
        var nearest = Language.nearest(language);
        var pattern = nearest.equals(Language.ENGLISH) ? english : russian;
        return DateTimeFormatter.ofPattern(pattern, nearest).format(time);
    }
}
