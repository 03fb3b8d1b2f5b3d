package app.okrug.diary;

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
public record TermMean(
        TermLine term, @Nullable BigDecimal mean, BigDecimal sum, BigDecimal weights, List<DiaryLesson> lessons) {

    public TermMean {
        lessons = List.copyOf(lessons);
    }
}
