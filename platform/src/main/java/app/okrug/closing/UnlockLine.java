package app.okrug.closing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A request to open a closed place, as it is read.
///
/// @param person who asks, by name
/// @param page class and subject
/// @param day of the lesson; null for the whole page
/// @param pupil whose cell, by name; null for all of the lesson or the page
/// @param open whether it is open now
/// @param hours for how long the act lets it be opened at most
/// @param version to be given back with a decision
public record UnlockLine(
        UnlockId id,
        long number,
        String person,
        UUID course,
        String page,
        LocalDate from,
        LocalDate to,
        @Nullable LocalDate day,
        @Nullable UUID lesson,
        @Nullable UUID pupilId,
        @Nullable String pupil,
        String reason,
        Instant askedAt,
        UnlockState state,
        boolean open,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        String words,
        @Nullable Instant until,
        int hours,
        long version) {}
