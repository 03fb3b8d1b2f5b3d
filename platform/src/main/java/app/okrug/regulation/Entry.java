package app.okrug.regulation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One stored value of a parameter with the moment from which it holds.
record Entry(
        UUID id,
        UUID act,
        String code,
        Qualifier qualifier,
        Object value,
        @Nullable String paragraph,
        @Nullable String quote,
        Instant since,
        @Nullable UUID changedBy,
        String reason) {}
