package app.okrug.onboarding;

import app.okrug.access.UserId;
import app.okrug.onboarding.reading.Kind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One sheet that was applied, in the list of all imports.
///
/// @param batch the files it was applied with; they are taken back together
/// @param undoneAt when it was taken back; null while it stands
public record ImportLine(
        BatchId batch,
        String file,
        String hash,
        Kind kind,
        int rows,
        int added,
        int changed,
        int same,
        UserId appliedBy,
        Instant appliedAt,
        @Nullable Instant undoneAt) {}
