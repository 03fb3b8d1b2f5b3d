package app.okrug.onboarding;

import app.okrug.access.UserId;
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
/// @param leaving whether those whom the files do not name shall leave
/// @param order by what and since when those move whom the list moves
/// @param chosen whether somebody has said how much of its classes the list names; null while nobody has
/// @param createdBy who has begun with them
/// @param approvedBy who has looked as the second person; null when nobody has
public record Batch(
        BatchId id,
        BatchState state,
        @Nullable JobId job,
        @Nullable Preview preview,
        Map<String, Judgement> judgements,
        List<String> files,
        boolean leaving,
        MoveOrder order,
        @Nullable Extent chosen,
        UserId createdBy,
        @Nullable UserId approvedBy,
        Instant createdAt) {

    public Batch {
        judgements = Map.copyOf(judgements);
        files = List.copyOf(files);
    }

    /// How much of its classes the list names: as somebody has said, else as it looks.
    public Extent extent() {
        return chosen != null ? chosen : preview == null ? Extent.WHOLE : preview.extent();
    }

    /// Whether a second person has to look before it is applied as it stands.
    public boolean held() {
        return preview != null && (preview.held() || leaving && preview.heldIfTheyLeave());
    }

    /// Whether a second person has to look and has not.
    public boolean waits() {
        return held() && approvedBy == null;
    }

    /// Whether applying would leave everything as it is.
    public boolean nothingNew() {
        return preview == null
                || preview.nothingNew() && !(leaving && !preview.unnamed().isEmpty());
    }
}
