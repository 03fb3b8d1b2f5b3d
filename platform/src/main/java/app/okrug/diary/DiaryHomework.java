package app.okrug.diary;

import app.okrug.curriculum.CourseId;
import app.okrug.timetable.LessonId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Homework, as it is due for one pupil.
///
/// @param lesson in which it was given
/// @param givenOn the day of that lesson
/// @param givenAt when the teacher wrote it
/// @param due for which day
/// @param deadline when the school's act wanted it written; told only when it was written later
/// @param doneAt when the pupil ticked it; null while it is open
public record DiaryHomework(
        LessonId lesson,
        CourseId course,
        String subject,
        String text,
        LocalDate givenOn,
        Instant givenAt,
        LocalDate due,
        @Nullable Instant deadline,
        @Nullable Instant doneAt) {

    /// Whether the teacher wrote it after the act's deadline.
    public boolean late() {
        return deadline != null;
    }

    public boolean done() {
        return doneAt != null;
    }

    DiaryHomework lateFor(Instant missed) {
        return new DiaryHomework(lesson, course, subject, text, givenOn, givenAt, due, missed, doneAt);
    }
}
