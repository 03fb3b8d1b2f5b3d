package app.okrug.onboarding;

import app.okrug.access.UserId;
import app.okrug.onboarding.reading.Kind;
import java.time.Instant;

/// One sheet that was applied, in the list of all imports.
public record ImportLine(
        String file,
        String hash,
        Kind kind,
        int rows,
        int added,
        int changed,
        int same,
        UserId appliedBy,
        Instant appliedAt) {}
