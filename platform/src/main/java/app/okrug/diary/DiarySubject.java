package app.okrug.diary;

import app.okrug.criteria.TermWords;
import app.okrug.curriculum.CourseId;
import app.okrug.results.PupilResults;
import java.util.List;

/// One subject of one pupil in the year.
///
/// @param teachers in one line; empty when nobody is named
/// @param terms those that have begun, the latest first
/// @param results of the year in their order, put or not
/// @param words what was said instead of marks, by terms in their order
/// @param taught lessons held so far, the latest first: topics and absences
public record DiarySubject(
        CourseId course,
        String subject,
        String teachers,
        List<TermMean> terms,
        List<PupilResults.Line> results,
        List<TermWords> words,
        List<DiaryLesson> taught) {

    public DiarySubject {
        terms = List.copyOf(terms);
        results = List.copyOf(results);
        words = List.copyOf(words);
        taught = List.copyOf(taught);
    }
}
