package app.okrug.results;

import java.time.LocalDate;
import java.util.UUID;

/// Another day for the result of one pupil: after the term a deferral, before its end an early attestation.
///
/// @param column the id of a term, `year`, `exam` or `final`
/// @param document number and date of the order or application; empty when there is none
public record Deferral(
        UUID course, UUID pupil, String column, LocalDate until, String reason, String document, long version) {

    /// Whether it moves the result back from the end of its term.
    public boolean later(LocalDate ends) {
        return until.isAfter(ends);
    }
}
