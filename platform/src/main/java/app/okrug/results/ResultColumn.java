package app.okrug.results;

import app.okrug.school.TermLine;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One column of results beside the lessons of a course.
///
/// @param term null for the year, the exam and the final mark
/// @param ends the day whose end the result tells of: that of the term, or of the year
public record ResultColumn(ResultKind kind, @Nullable TermLine term, LocalDate ends) {

    /// The id of the term, or the kind's word.
    public String id() {
        return term == null ? kind.word() : term.id().value().toString();
    }

    @Nullable
    UUID termId() {
        return term == null ? null : term.id().value();
    }
}
