package app.okrug.results;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A result as it is stored, with the figures it was put on. One that was taken away keeps its row, so that its
/// versions go on.
///
/// @param mark null when it was taken away
/// @param proposed what the system proposed at that moment
/// @param mean the mean it was proposed from
/// @param counted how many marks the mean was taken of
/// @param decided the decision of the council behind it; null for the teacher's own
record StoredResult(
        Key key,
        @Nullable String mark,
        @Nullable String proposed,
        @Nullable BigDecimal mean,
        int counted,
        @Nullable String reason,
        @Nullable Decided decided,
        long version,
        @Nullable UUID changedBy,
        @Nullable Instant changedAt) {

    /// @param term null for the year, the exam and the final mark
    record Key(
            UUID course,
            UUID pupil,
            ResultKind kind,
            @Nullable UUID term) {}

    /// A decision of the teachers' council that stands behind a result, whatever the figures say.
    record Decided(String number, LocalDate day) {}

    /// What the history remembers of it.
    record Content(
            @Nullable String mark,
            @Nullable String proposed,
            @Nullable BigDecimal mean,
            int counted,
            @Nullable String reason,
            @Nullable Decided decided) {}

    static StoredResult untouched(Key key) {
        return new StoredResult(key, null, null, null, 0, null, null, 0, null, null);
    }

    StoredResult with(@Nullable String newMark, @Nullable String newReason, Proposal on, UUID person, Instant at) {
        return new StoredResult(
                key,
                newMark,
                on.mark(),
                on.figures().mean(),
                on.figures().counted(),
                newMark == null ? null : newReason,
                null,
                version + 1,
                person,
                at);
    }

    /// The result as the council has decided it.
    StoredResult decided(Decided by) {
        return new StoredResult(key, mark, proposed, mean, counted, reason, by, version, changedBy, changedAt);
    }

    String text() {
        return mark == null ? "" : mark;
    }

    Content content() {
        return new Content(mark, proposed, mean, counted, reason, decided);
    }
}
