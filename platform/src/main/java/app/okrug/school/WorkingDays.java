package app.okrug.school;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import org.springframework.stereotype.Component;

/// Counts working days by the calendar of the school: its week of five or six days, the public holidays, and the days
/// off it has set itself. Days between the terms are working days. It asks for no right: the asking feature does.
@Component
public class WorkingDays {

    private static final int LONGEST_BREAK = 30;

    private final DaysOff daysOff;
    private final SchoolFrame frame;

    WorkingDays(DaysOff daysOff, SchoolFrame frame) {
        this.daysOff = daysOff;
        this.frame = frame;
    }

    /// The last of so many working days that follow a day; the day itself for none.
    public LocalDate after(LocalDate day, int days) {
        var week = frame.card().daysInWeek();
        var free = new HashSet<LocalDate>();
        daysOff.between(day, day.plusDays(2L * days + LONGEST_BREAK)).forEach(one -> free.add(one.day()));
        var found = day;
        for (var left = days; left > 0; ) {
            found = found.plusDays(1);
            if (works(found, week) && !free.contains(found)) {
                left--;
            }
        }
        return found;
    }

    private static boolean works(LocalDate day, int week) {
        var weekend = day.getDayOfWeek() == DayOfWeek.SUNDAY
                || week < DayOfWeek.SATURDAY.getValue() && day.getDayOfWeek() == DayOfWeek.SATURDAY;
        return !weekend && !PublicHolidays.is(day);
    }
}
