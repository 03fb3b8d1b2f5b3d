package app.okrug.diary;

import app.okrug.criteria.TermWords;
import app.okrug.curriculum.CourseId;
import app.okrug.results.PupilResults;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One subject in the list of all: its marks of the term and their mean.
///
/// @param marks as they stand in the journal, the earliest first
/// @param mean null without any mark that counts
/// @param missed lessons missed in the term
/// @param coming the mark that the term is coming to; null once it is put, and where the act wants no forecast
/// @param results of the year in their order, put or not
/// @param words what was said instead of marks, by terms in their order
public record SubjectLine(
        CourseId course,
        String subject,
        List<String> marks,
        @Nullable BigDecimal mean,
        int missed,
        @Nullable String coming,
        List<PupilResults.Line> results,
        List<TermWords> words) {

    public SubjectLine {
        marks = List.copyOf(marks);
        results = List.copyOf(results);
        words = List.copyOf(words);
    }
}
