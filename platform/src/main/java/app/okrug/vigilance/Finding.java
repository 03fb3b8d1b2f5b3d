package app.okrug.vigilance;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a rule has found in the record.
///
/// @param bucket what makes it one alarm with what is found later: a person and a day, a burst
record Finding(
        AlarmRule rule,
        String bucket,
        @Nullable UUID person,
        @Nullable UUID about,
        Instant begins,
        Instant ends,
        int size) {}
