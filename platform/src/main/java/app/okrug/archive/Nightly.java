package app.okrug.archive;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How the nightly copy of a school stands.
///
/// @param succeededAt the last that went well; null when none has
/// @param failedAt the last that failed; null when none has
/// @param failure what failed then, for the technician; empty when none has
public record Nightly(
        @Nullable Instant succeededAt, @Nullable Instant failedAt, String failure) {

    /// Whether the last one failed.
    public boolean failing() {
        return failedAt != null && (succeededAt == null || failedAt.isAfter(succeededAt));
    }
}
