package app.okrug.diary;

import app.okrug.curriculum.CourseId;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One subject in the list of all: its marks of the term and their mean.
///
/// @param marks as they stand in the journal, the earliest first
/// @param mean null without any mark that counts
/// @param missed lessons missed in the term
public record SubjectLine(
        CourseId course,
        String subject,
        List<String> marks,
        @Nullable BigDecimal mean,
        int missed) {

    public SubjectLine {
        marks = List.copyOf(marks);
    }
}
