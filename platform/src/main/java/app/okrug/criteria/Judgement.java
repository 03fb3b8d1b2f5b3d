package app.okrug.criteria;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How far a pupil has come in a subject and term.
///
/// @param levels by criterion, in the words of the school's list; what is not judged is missing
/// @param note what the teacher says of it; may be empty
/// @param version 0 before anything was written
/// @param by who wrote it last; null before anything was
public record Judgement(
        Map<UUID, String> levels,
        String note,
        long version,
        @Nullable UUID by,
        @Nullable Instant at) {

    static final Judgement NONE = new Judgement(Map.of(), "", 0, null, null);

    public Judgement {
        levels = Map.copyOf(levels);
    }

    /// What of it the history keeps.
    record Content(Map<UUID, String> levels, String note) {}

    Content content() {
        return new Content(levels, note);
    }
}
