package app.okrug.onboarding;

import app.okrug.jobs.JobId;
import app.okrug.onboarding.checking.Judgement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Files that are brought in together, as they stand.
///
/// @param job what is being done with them, or was last
/// @param preview what they would change; null until they have been checked
/// @param judgements what has been decided about pairs, by their keys
public record Batch(
        BatchId id,
        BatchState state,
        @Nullable JobId job,
        @Nullable Preview preview,
        Map<String, Judgement> judgements,
        List<String> files,
        Instant createdAt) {

    public Batch {
        judgements = Map.copyOf(judgements);
        files = List.copyOf(files);
    }
}
