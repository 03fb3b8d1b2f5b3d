package app.okrug.diary;

import app.okrug.curriculum.CourseId;
import java.util.List;

/// One subject of one pupil in the year.
///
/// @param teachers in one line; empty when nobody is named
/// @param terms those that have begun, the latest first
/// @param taught lessons held so far, the latest first: topics and absences
public record DiarySubject(
        CourseId course, String subject, String teachers, List<TermMean> terms, List<DiaryLesson> taught) {

    public DiarySubject {
        terms = List.copyOf(terms);
        taught = List.copyOf(taught);
    }
}
