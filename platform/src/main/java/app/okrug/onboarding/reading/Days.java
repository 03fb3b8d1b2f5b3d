package app.okrug.onboarding.reading;

import app.okrug.onboarding.workbook.Cell;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Days as people write them (I-12): a date cell, the bare number behind one, `31.12.2026`, `2026-12-31`, `31.12.26`,
/// «31 декабря 2026 г.».
final class Days {

    private static final LocalDate SERIAL_START = LocalDate.of(1899, 12, 30);
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4}|\\d{2})(?: .*| ?г\\.?)?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[./-](\\d{1,2})[./-](\\d{1,2})(?:[T ].*)?");
    private static final Pattern IN_WORDS =
            Pattern.compile("(\\d{1,2})\\s+(\\p{L}{3,8})\\s+(\\d{4})\\s*(?:г|года)?\\.?");
    private static final List<String> MONTHS =
            List.of("янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек");

    private Days() {}

    static LocalDate read(Cell cell) throws Unfit {
        try {
            return switch (cell) {
                case Cell.Day(LocalDate date) -> date;
                case Cell.Amount(BigDecimal number) -> serial(number);
                case Cell.Words(String text) -> parsed(text.strip().toLowerCase(Locale.ROOT));
                case Cell.Blank() -> throw new Unfit(Rule.NOT_A_DATE);
            };
        } catch (DateTimeException | NumberFormatException impossible) {
            throw new Unfit(Rule.NOT_A_DATE);
        }
    }

    /// As people write it: `31.12.2026`.
    static String written(LocalDate day) {
        return new Cell.Day(day).text();
    }

    private static LocalDate serial(BigDecimal number) throws Unfit {
        var days = number.intValue();
        // From 1900 to 2100: smaller or greater numbers are something else than a day.
        if (days < 1 || days > 73_415) {
            throw new Unfit(Rule.NOT_A_DATE);
        }
        return SERIAL_START.plusDays(days);
    }

    private static LocalDate parsed(String text) throws Unfit {
        var dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return LocalDate.of(year(dayFirst.group(3)), number(dayFirst.group(2)), number(dayFirst.group(1)));
        }
        var yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return LocalDate.of(number(yearFirst.group(1)), number(yearFirst.group(2)), number(yearFirst.group(3)));
        }
        var inWords = IN_WORDS.matcher(text);
        if (inWords.matches()) {
            return LocalDate.of(number(inWords.group(3)), month(inWords.group(2)), number(inWords.group(1)));
        }
        if (text.matches("\\d{5}")) {
            return serial(new BigDecimal(text));
        }
        throw new Unfit(Rule.NOT_A_DATE);
    }

    private static int month(String word) throws Unfit {
        for (var month = 0; month < MONTHS.size(); month++) {
            if (word.startsWith(MONTHS.get(month))) {
                return month + 1;
            }
        }
        throw new Unfit(Rule.NOT_A_DATE);
    }

    /// Two digits: nobody in a school was born before 1930, nor is a plan made beyond 2029 with a shortened year.
    private static int year(String digits) {
        var year = number(digits);
        return digits.length() == 4 ? year : year < 30 ? 2000 + year : 1900 + year;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
