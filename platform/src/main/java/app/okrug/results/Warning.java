package app.okrug.results;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A warning that a family was given.
///
/// @param details subjects with their marks, or the number of lessons missed
/// @param shownAt when a guardian first had it on the screen; null until then
/// @param acknowledgedAt when a guardian confirmed having taken note of it; null until then
public record Warning(
        UUID id,
        UUID pupil,
        Kind kind,
        String details,
        Instant raisedAt,
        @Nullable Instant shownAt,
        @Nullable Instant acknowledgedAt) {

    /// Stands between the subjects of one warning.
    static final String SEPARATOR = ", ";

    /// Whether all that is named in these details is named in this warning, too: of several subjects each one.
    boolean names(String others) {
        return List.of(details.split(SEPARATOR)).containsAll(List.of(others.split(SEPARATOR)));
    }

    /// What the family is warned of.
    public enum Kind {
        FAILING,
        /// Lessons missed without a good reason.
        ABSENCE
    }
}
