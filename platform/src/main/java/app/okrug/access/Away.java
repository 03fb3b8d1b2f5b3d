package app.okrug.access;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Days on which a member of staff does not work in the school, so that all rights pause (P-16).
///
/// @param until the last day; null when there is no return
public record Away(Kind kind, LocalDate from, @Nullable LocalDate until) {

    /// Why.
    public enum Kind {
        DISMISSED,
        ON_LEAVE
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
