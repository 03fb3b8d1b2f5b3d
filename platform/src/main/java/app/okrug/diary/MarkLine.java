package app.okrug.diary;

import app.okrug.curriculum.CourseId;
import app.okrug.timetable.LessonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One mark in the feed: which subject, and what it is for.
///
/// @param day of the lesson
/// @param work the kind of work, «Контрольная работа»; null for ordinary work in the lesson
/// @param topic null when none is written
public record MarkLine(
        LessonId lesson,
        CourseId course,
        String subject,
        LocalDate day,
        @Nullable String work,
        @Nullable String topic,
        DiaryMark mark) {

    MarkLine with(DiaryMark told) {
        return new MarkLine(lesson, course, subject, day, work, topic, told);
    }
}
