package app.okrug.diary;

import java.time.LocalDate;
import java.util.List;

/// One week of one pupil, as a spread of the paper diary: five or six days, a seventh only when it has lessons.
///
/// @param monday its first day
public record DiaryWeek(LocalDate monday, List<DiaryDay> days) {

    public DiaryWeek {
        days = List.copyOf(days);
    }
}
