package app.okrug.web.diary;

import app.okrug.diary.DayNature;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// How the diary says days, moments and numbers, in the reader's language.
@Component
class DiaryWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private final Texts texts;

    DiaryWords(Texts texts) {
        this.texts = texts;
    }

    String text(String key, Object... arguments) {
        return texts.text("diary." + key, arguments);
    }

    String counted(String key, Object... arguments) {
        return texts.counted("diary." + key, arguments);
    }

    /// What a mark means, «отлично»; the mark itself where the school's scale has no words.
    String meaning(String mark) {
        var key = "journal.code." + (mark.chars().allMatch(Character::isDigit) ? "mark." + mark : mark);
        var found = texts.text(key);
        return found.equals(key) ? mark : found;
    }

    /// «Понедельник».
    String weekday(LocalDate day) {
        return Dates.weekday(day, Language.current());
    }

    /// «Пн».
    String weekdayInShort(LocalDate day) {
        var name = day.getDayOfWeek().getDisplayName(TextStyle.SHORT_STANDALONE, Language.current());
        return name.substring(0, 1).toUpperCase(Language.current()) + name.substring(1);
    }

    /// «14 сентября».
    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d\u00a0MMMM", Language.current()).format(day);
    }

    /// «Понедельник, 14 сентября».
    String dayInFull(LocalDate day) {
        return weekday(day) + ", " + day(day);
    }

    /// «14–19 сентября», «28 сентября – 3 октября».
    String span(LocalDate from, LocalDate to) {
        return from.getMonth() == to.getMonth() ? from.getDayOfMonth() + "–" + day(to) : day(from) + " – " + day(to);
    }

    /// «сегодня», «завтра», «вчера»; empty for other days.
    String nearness(LocalDate day, LocalDate today) {
        return switch ((int) Math.clamp(ChronoUnit.DAYS.between(today, day), -2, 2)) {
            case -1 -> text("yesterday");
            case 0 -> text("today");
            case 1 -> text("tomorrow");
            default -> "";
        };
    }

    /// «8:00».
    String time(LocalTime time) {
        return TIME.format(time);
    }

    /// «14 сентября, 19:40» by the school's clock.
    String moment(Instant moment, ZoneId zone) {
        var there = moment.atZone(zone);
        return day(there.toLocalDate()) + ", " + time(there.toLocalTime());
    }

    /// «4,33»; a weight without needless zeros.
    String number(BigDecimal number) {
        return new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Language.current())).format(number);
    }

    /// «4,30»: two digits, as a mean is told.
    String mean(BigDecimal mean) {
        return new DecimalFormat("0.00", DecimalFormatSymbols.getInstance(Language.current())).format(mean);
    }

    /// Names with their initials on one line: «Лукина В. З.».
    String unbroken(String names) {
        return names.replaceAll(" (?=\\S\\.)", "\u00a0");
    }

    /// What a day without lessons is called.
    String nature(DayNature nature) {
        return switch (nature) {
            case DayNature.SchoolDay() -> text("day.school");
            case DayNature.DayOff(var name) -> name;
            case DayNature.Holidays(var season, var _) ->
                text("holidays." + season.name().toLowerCase(Locale.ROOT));
            case DayNature.Weekend() -> text("day.weekend");
            case DayNature.NoLessons() -> text("day.none");
        };
    }

    /// What else is to be said of such a day; empty when nothing.
    String natureInDetail(DayNature nature) {
        return nature instanceof DayNature.Holidays(var _, var until) && until != null
                ? text("holidays.until", day(until))
                : "";
    }
}
