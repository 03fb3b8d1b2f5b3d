package app.okrug.incidents;

import app.okrug.access.Category;
import app.okrug.access.UserId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A report of lost or stolen credentials, as it is read.
///
/// @param number for people to name it by
/// @param who whose credentials, by name
/// @param reportDue until when it had to be reported
/// @param reportedLate whether it was reported after that
/// @param reportedBy by name
/// @param settleDue until when the school has to settle it
/// @param overdue whether that day is over and it is not settled
/// @param passwordTaken whether the old password was made void; otherwise only the sessions were ended
/// @param note what was done; empty until it is settled
/// @param settledBy by name; empty until it is settled
public record IncidentLine(
        IncidentId id,
        long number,
        IncidentKind kind,
        UserId account,
        String who,
        Category category,
        String words,
        LocalDate learned,
        LocalDate reportDue,
        boolean reportedLate,
        String reportedBy,
        Instant reportedAt,
        LocalDate settleDue,
        boolean overdue,
        boolean passwordTaken,
        boolean settled,
        String note,
        String settledBy,
        @Nullable Instant settledAt,
        long version) {}
