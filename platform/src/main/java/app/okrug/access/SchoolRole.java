package app.okrug.access;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A role that a school has made for itself (P-06).
///
/// @param role its code, its base and the ceiling that it has from it
/// @param name what the school calls it
/// @param nameInEnglish the same for readers of the English interface
/// @param until the last day; null while it is in use
/// @param version to be given back with a change
public record SchoolRole(
        Role role,
        String name,
        String nameInEnglish,
        LocalDate from,
        @Nullable LocalDate until,
        String reason,
        long version) {

    /// Whether it can be given on a day.
    public boolean inUse(LocalDate day) {
        return until == null || !day.isAfter(until);
    }
}
