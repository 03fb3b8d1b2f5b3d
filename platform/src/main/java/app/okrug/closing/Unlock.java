package app.okrug.closing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A request to open a closed place, as it is stored.
///
/// @param number by which people speak of it
/// @param person who asks, and for whom alone it is opened
/// @param until the first moment at which it is closed again; null before it is granted
/// @param endedAt when somebody closed it early; null otherwise
record Unlock(
        UnlockId id,
        long number,
        UUID person,
        UUID course,
        LocalDate from,
        LocalDate to,
        @Nullable UUID lesson,
        @Nullable UUID pupil,
        String reason,
        Instant askedAt,
        UnlockState state,
        @Nullable UUID decidedBy,
        @Nullable Instant decidedAt,
        String words,
        @Nullable Instant until,
        @Nullable Instant endedAt,
        long version) {

    boolean openAt(Instant moment) {
        return state == UnlockState.GRANTED && endedAt == null && until != null && moment.isBefore(until);
    }
}
