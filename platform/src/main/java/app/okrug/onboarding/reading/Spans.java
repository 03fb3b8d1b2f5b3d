package app.okrug.onboarding.reading;

import app.okrug.onboarding.workbook.Cell;
import app.okrug.school.Bell;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// From when to when: terms and bells.
final class Spans {

    private static final Pattern BELL = Pattern.compile("(\\d{1,2})[:.](\\d{2})\\s*[-–—]\\s*(\\d{1,2})[:.](\\d{2})");
    private static final Pattern BETWEEN_DAYS = Pattern.compile("\\s+[-–—]\\s+|\\s*[–—]\\s*|\\s+по\\s+");

    /// The days of a term, both within it.
    record Term(LocalDate starts, LocalDate ends) {}

    private Spans() {}

    /// `01.09.2026 - 25.10.2026`
    static Term term(Cell cell) throws Unfit {
        var days = BETWEEN_DAYS.split(cell.text().strip().replaceFirst("^[сС]\\s+", ""));
        if (days.length != 2) {
            throw new Unfit(Rule.NOT_A_SPAN);
        }
        var starts = Days.read(Cell.of(days[0]));
        var ends = Days.read(Cell.of(days[1]));
        if (!starts.isBefore(ends)) {
            throw new Unfit(Rule.NOT_A_SPAN);
        }
        return new Term(starts, ends);
    }

    /// `08:00-08:40; 08:50-09:30`: the first lesson, the second, and so on.
    static List<Bell> bells(Cell cell) throws Unfit {
        var bells = new ArrayList<Bell>();
        for (var span : cell.text().split("[;,\\n]")) {
            var times = BELL.matcher(span.strip());
            if (!times.matches()) {
                throw new Unfit(Rule.NOT_BELLS);
            }
            var starts = time(times.group(1), times.group(2));
            var ends = time(times.group(3), times.group(4));
            if (!starts.isBefore(ends)
                    || !bells.isEmpty() && starts.isBefore(bells.getLast().ends())) {
                throw new Unfit(Rule.NOT_BELLS);
            }
            bells.add(new Bell(bells.size() + 1, starts, ends));
        }
        return bells;
    }

    private static LocalTime time(String hour, String minute) throws Unfit {
        try {
            return LocalTime.of(Integer.parseInt(hour), Integer.parseInt(minute));
        } catch (DateTimeException impossible) {
            throw new Unfit(Rule.NOT_BELLS);
        }
    }
}
