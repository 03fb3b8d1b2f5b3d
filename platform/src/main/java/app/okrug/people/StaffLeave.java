package app.okrug.people;

import java.time.LocalDate;
import java.util.UUID;

/// A long leave of a member of staff; rights pause from the first to the last day.
///
/// @param version to be given back with a change
public record StaffLeave(UUID id, LeaveKind kind, LocalDate from, LocalDate until, String order, long version) {

    /// Whether it covers a day.
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
