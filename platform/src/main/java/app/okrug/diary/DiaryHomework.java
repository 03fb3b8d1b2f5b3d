package app.okrug.diary;

import app.okrug.curriculum.CourseId;
import app.okrug.files.FileLine;
import app.okrug.homework.TaskId;
import app.okrug.homework.WorkState;
import app.okrug.timetable.LessonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Homework, as it is due for one pupil.
///
/// @param lesson in which it was given
/// @param task with minutes, files and work to hand in; null when there are only words for the whole course
/// @param individual whether it was set for this pupil and perhaps some others, not for the whole course
/// @param givenOn the day of that lesson
/// @param givenAt when the teacher wrote it
/// @param due for which day
/// @param minutes how long it takes as the teacher thinks; null when nothing is said
/// @param handIn whether work is handed in through the diary
/// @param work where the pupil's work stands; null as long as nothing was handed in
/// @param deadline when the school's act wanted it written; told only when it was written later
/// @param doneAt when the pupil ticked it; null while it is open
public record DiaryHomework(
        LessonId lesson,
        @Nullable TaskId task,
        boolean individual,
        CourseId course,
        String subject,
        String text,
        LocalDate givenOn,
        Instant givenAt,
        LocalDate due,
        @Nullable Integer minutes,
        boolean handIn,
        @Nullable WorkState work,
        List<FileLine> files,
        @Nullable Instant deadline,
        @Nullable Instant doneAt) {

    public DiaryHomework {
        files = List.copyOf(files);
    }

    /// Whether the teacher wrote it after the act's deadline.
    public boolean late() {
        return deadline != null;
    }

    public boolean done() {
        return doneAt != null;
    }

    DiaryHomework lateFor(Instant missed) {
        return new DiaryHomework(
                lesson,
                task,
                individual,
                course,
                subject,
                text,
                givenOn,
                givenAt,
                due,
                minutes,
                handIn,
                work,
                files,
                missed,
                doneAt);
    }

    DiaryHomework with(List<FileLine> attached, @Nullable WorkState state) {
        return new DiaryHomework(
                lesson,
                task,
                individual,
                course,
                subject,
                text,
                givenOn,
                givenAt,
                due,
                minutes,
                handIn,
                state,
                attached,
                deadline,
                doneAt);
    }
}
