package app.okrug.people;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where a pupil stands at the end of what is known of him: the latest class, and whether he has left.
///
/// @param schoolClass null for who never was in any
/// @param since the first day there; null without a class
/// @param until the last day there; null while it lasts
/// @param leftOn the last day in the school; null for who has not left
record PupilPlace(
        @Nullable UUID schoolClass,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable String subgroup,
        @Nullable LocalDate leftOn) {

    /// Whether the class lasts, or ends on that day or later.
    boolean lasts(LocalDate day) {
        return schoolClass != null && (until == null || !until.isBefore(day));
    }

    /// Whether something about it begins or ends only after that day, so that nothing can be put before it.
    boolean after(LocalDate day) {
        return since != null && since.isAfter(day) || until != null && !until.isBefore(day);
    }
}
