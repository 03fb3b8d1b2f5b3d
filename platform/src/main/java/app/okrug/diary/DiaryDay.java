package app.okrug.diary;

import java.time.LocalDate;
import java.util.List;

/// One day of one pupil.
///
/// @param lessons in their order
/// @param otherHomework due that day in subjects that have no lesson on it
public record DiaryDay(LocalDate date, DayNature nature, List<DiaryLesson> lessons, List<DiaryHomework> otherHomework) {

    public DiaryDay {
        lessons = List.copyOf(lessons);
        otherHomework = List.copyOf(otherHomework);
    }
}
