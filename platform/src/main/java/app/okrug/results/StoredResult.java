package app.okrug.results;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A result as it is stored, with the figures it was put on. One that was taken away keeps its row, so that its
/// versions go on.
///
/// @param mark null when it was taken away
/// @param proposed what the system proposed at that moment
/// @param mean the mean it was proposed from
/// @param counted how many marks the mean was taken of
record StoredResult(
        Key key,
        @Nullable String mark,
        @Nullable String proposed,
        @Nullable BigDecimal mean,
        int counted,
        @Nullable String reason,
        long version,
        @Nullable UUID changedBy,
        @Nullable Instant changedAt) {

    /// @param term null for the year, the exam and the final mark
    record Key(UUID course, UUID pupil, ResultKind kind, @Nullable UUID term) {}

    /// What the history remembers of it.
    record Content(
            @Nullable String mark,
            @Nullable String proposed,
            @Nullable BigDecimal mean,
            int counted,
            @Nullable String reason) {}

    static StoredResult untouched(Key key) {
        return new StoredResult(key, null, null, null, 0, null, 0, null, null);
    }

    StoredResult with(@Nullable String newMark, @Nullable String newReason, Proposal on, UUID person, Instant at) {
        return new StoredResult(
                key,
                newMark,
                on.mark(),
                on.figures().mean(),
                on.figures().counted(),
                newMark == null ? null : newReason,
                version + 1,
                person,
                at);
    }

    String text() {
        return mark == null ? "" : mark;
    }

    Content content() {
        return new Content(mark, proposed, mean, counted, reason);
    }
}
