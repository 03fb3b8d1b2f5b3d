package app.okrug.identity.tokens;

import app.okrug.access.Right;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A program that reads data of the school by itself, as it is listed.
///
/// @param rights what it may read today
/// @param lastUsed when a token of it was last used, to the minute; null when never
/// @param ended when somebody revoked it; null while nobody has
/// @param expired whether its time is over
public record ApiClientLine(
        ApiClientId id,
        String name,
        List<Right> rights,
        Instant made,
        Instant expires,
        @Nullable Instant lastUsed,
        @Nullable Instant ended,
        boolean expired) {

    public ApiClientLine {
        rights = List.copyOf(rights);
    }

    /// Whether it can still read.
    public boolean active() {
        return ended == null && !expired;
    }
}
