package app.okrug.jobs;

import app.okrug.language.Sentence;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A piece of long work as it stands at the moment of reading.
///
/// @param kind what it is, a word of the feature that started it
/// @param step what is being done now; null before the first step
/// @param outcome what came of it, as JSON of the feature's own record; null until it is done or when it answers
/// nothing
/// @param failure why it failed; null otherwise
/// @param startedBy the account; null when the deployment itself started it
public record Job(
        JobId id,
        String kind,
        JobState state,
        int done,
        int total,
        @Nullable Sentence step,
        @Nullable String outcome,
        @Nullable Sentence failure,
        @Nullable UUID startedBy,
        Instant createdAt,
        Instant changedAt) {

    /// The share that is done, 0 to 1; 0 when nobody knows how much there is.
    public double share() {
        if (state == JobState.DONE) {
            return 1;
        }
        return total == 0 ? 0 : Math.min(1, (double) done / total);
    }
}
