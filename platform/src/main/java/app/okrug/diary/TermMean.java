package app.okrug.diary;

import app.okrug.results.Outlook;
import app.okrug.school.TermLine;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The marks of one subject in one term, with their weighted mean and how it comes about.
///
/// @param mean the sum of mark times weight over the sum of weights; null without any mark that counts
/// @param sum mark times weight, added up
/// @param weights added up
/// @param lessons those with a mark, the earliest first
/// @param result the mark for the term; null until it is put
/// @param outlook what is coming; null once the result is put, and where the act wants no forecast (001 ¶2.8)
public record TermMean(
        TermLine term,
        @Nullable BigDecimal mean,
        BigDecimal sum,
        BigDecimal weights,
        List<DiaryLesson> lessons,
        @Nullable String result,
        @Nullable Outlook outlook) {

    public TermMean {
        lessons = List.copyOf(lessons);
    }
}
