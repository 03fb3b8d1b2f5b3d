package app.okrug.remarks;

import app.okrug.access.PersonId;
import app.okrug.curriculum.CourseId;
import app.okrug.timetable.LessonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A remark as it is written.
///
/// @param course whose page it is about
/// @param lesson the lesson it is about; null for the page as a whole
/// @param pupil whose cell in that lesson it is about; null for all of the lesson
/// @param due the last day to mend it
public record RemarkWish(
        CourseId course,
        @Nullable LessonId lesson,
        @Nullable PersonId pupil,
        String words,
        LocalDate due) {}
