package app.okrug.support;

import app.okrug.access.PersonId;
import app.okrug.access.UserId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A request of support to look into a school.
///
/// @param operatorName who asks, as the school reads it
/// @param hours how long, 1 to 4
/// @param person as whom the operator looks when let in
/// @param answer the school's words; empty when it gave none
/// @param until when the access ends or has ended by the clock; null when it was not granted
public record SupportRequest(
        UUID id,
        UserId operator,
        String operatorName,
        String reason,
        int hours,
        RequestState state,
        PersonId person,
        String answer,
        Instant askedAt,
        @Nullable Instant until) {

    /// Whether support may look in at a moment.
    public boolean open(Instant now) {
        return state == RequestState.GRANTED && until != null && until.isAfter(now);
    }
}
