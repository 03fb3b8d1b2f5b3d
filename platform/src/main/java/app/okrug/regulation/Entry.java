package app.okrug.regulation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One stored value of a parameter with the moment from which it holds.
///
/// @param lifted whether the place goes by the school again from that moment on
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
        String reason,
        boolean lifted) {

    /// One that sets a value.
    Entry(
            UUID id,
            UUID act,
            String code,
            Qualifier qualifier,
            Object value,
            @Nullable String paragraph,
            @Nullable String quote,
            Instant since,
            @Nullable UUID changedBy,
            String reason) {
        this(id, act, code, qualifier, value, paragraph, quote, since, changedBy, reason, false);
    }
}
