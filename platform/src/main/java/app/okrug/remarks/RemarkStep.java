package app.okrug.remarks;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A step in the life of a remark; steps are added and never changed.
///
/// @param words what was said; empty when it was settled without a word
/// @param due the day that this step set; null when it set none
/// @param by who, by name
public record RemarkStep(Kind kind, String words, @Nullable LocalDate due, String by, Instant at) {

    /// What was done. Codes are stored; renaming one takes a migration.
    public enum Kind {
        RAISED,
        REPLIED,
        CLOSED,
        /// What the teacher answered was not enough, or what was settled is not.
        REOPENED
    }
}
