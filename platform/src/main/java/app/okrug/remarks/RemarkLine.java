package app.okrug.remarks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A remark as it is read.
///
/// @param number by which people speak of it
/// @param page class and subject
/// @param teachers who keep the page today, by name
/// @param day of the lesson it is about; null for the page as a whole
/// @param pupil whose cell it is about, by name; null for all of the lesson or the page
/// @param due the last day to mend it
/// @param overdue whether that day is over and the teacher has not answered
/// @param author by name; «автоматически» for a rule
/// @param closedAt when it was settled; null while it is not
/// @param automatic whether a rule of the act made it, and settles it when its cause is gone
/// @param steps all of them, the first being the remark itself
/// @param replies whether the reader may answer it
/// @param settles whether the reader may close it or open it again
/// @param version to be given back with a deed
public record RemarkLine(
        RemarkId id,
        long number,
        UUID course,
        String page,
        String teachers,
        @Nullable LocalDate day,
        @Nullable String pupil,
        String words,
        LocalDate due,
        RemarkState state,
        boolean overdue,
        String author,
        Instant raisedAt,
        @Nullable Instant closedAt,
        boolean automatic,
        List<RemarkStep> steps,
        boolean replies,
        boolean settles,
        long version) {

    public RemarkLine {
        steps = List.copyOf(steps);
    }
}
