package app.okrug.vigilance;

import app.okrug.access.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An alarm as it is read.
///
/// @param number for people to name it by
/// @param person who did it; null when the deployment itself or the office did
/// @param who the same by name; empty when unknown
/// @param about whom it was done to, by name; empty when to nobody
/// @param begins of the first deed it is about
/// @param ends of the last one
/// @param size how many deeds
/// @param note what was found out; empty until it is settled
/// @param settledBy by name; empty until it is settled
public record AlarmLine(
        AlarmId id,
        long number,
        AlarmRule rule,
        @Nullable PersonId person,
        String who,
        String about,
        Instant begins,
        Instant ends,
        int size,
        AlarmState state,
        String note,
        String settledBy,
        @Nullable Instant settledAt,
        long version) {}
