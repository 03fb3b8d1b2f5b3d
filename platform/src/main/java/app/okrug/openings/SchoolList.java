package app.okrug.openings;

import app.okrug.jobs.JobId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A list of schools to be opened, and how far it has come.
///
/// @param draft whether its schools begin as drafts
/// @param job the work that opens them; null before the first start
/// @param counts how many lines are in each state; states without any are missing
public record SchoolList(
        ListId id,
        String fileName,
        boolean draft,
        @Nullable JobId job,
        Map<LineState, Integer> counts,
        Instant createdAt) {

    public SchoolList {
        counts = Map.copyOf(counts);
    }

    /// How many of its lines are in a state.
    public int count(LineState state) {
        return counts.getOrDefault(state, 0);
    }

    /// How many schools a start would try to open.
    public int open() {
        return count(LineState.WAITING) + count(LineState.OPENING) + count(LineState.FAILED);
    }
}
