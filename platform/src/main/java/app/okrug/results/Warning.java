package app.okrug.results;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A warning that a family was given.
///
/// @param details subjects with their marks, or the number of lessons missed
/// @param shownAt when a guardian first had it on the screen; null until then
public record Warning(
        UUID id,
        UUID pupil,
        Kind kind,
        String details,
        Instant raisedAt,
        @Nullable Instant shownAt) {

    /// What the family is warned of.
    public enum Kind {
        FAILING,
        /// Lessons missed without a good reason.
        ABSENCE
    }
}
