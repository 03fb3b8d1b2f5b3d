package app.okrug.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What became of one operation.
///
/// @param outcome see [Outcome]
/// @param value what stands there now; null where nothing was written
/// @param version the version that stands there now
/// @param reason why it was refused
/// @param theirs what another has written meanwhile
/// @param average the pupil's mean after it, as shown; null when there is none
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Answer(
        UUID id,
        String outcome,
        @Nullable Object value,
        long version,
        @Nullable Reason reason,
        @Nullable Theirs theirs,
        @Nullable String average) {

    /// How an operation can end.
    public enum Outcome {
        SAVED,
        /// The same operation was carried out before; this is its answer.
        REPEATED,
        REFUSED,
        /// Somebody else has written there since the writer looked.
        CONFLICT,
        /// Left out because another operation of an all-or-nothing batch failed.
        DROPPED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// The other's value in a conflict.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Theirs(Object value, String by, Instant at, long version) {}

    /// What was written.
    public static Answer saved(UUID id, Object value, long version, @Nullable String average) {
        return new Answer(id, Outcome.SAVED.word(), value, version, null, null, average);
    }

    /// Nothing has to be written. Only who may look learns that: anybody else could guess what stands there.
    ///
    /// @param unseen why the writer may not look; empty when he may
    public static Answer unchanged(UUID id, Object value, long version, Optional<Reason> unseen) {
        return unseen.map(reason -> refused(id, 0, reason)).orElseGet(() -> saved(id, value, version, null));
    }

    /// What was not written, and why.
    public static Answer refused(UUID id, long version, Reason reason) {
        return new Answer(id, Outcome.REFUSED.word(), null, version, reason, null, null);
    }

    /// What another has written meanwhile.
    public static Answer conflict(UUID id, Theirs theirs) {
        return new Answer(id, Outcome.CONFLICT.word(), null, theirs.version(), null, theirs, null);
    }

    /// The same answer with another outcome.
    public Answer as(Outcome other) {
        return new Answer(id, other.word(), value, version, reason, theirs, average);
    }

    Answer withMean(@Nullable String mean) {
        return new Answer(id, outcome, value, version, reason, theirs, mean);
    }

    public boolean isSaved() {
        return outcome.equals(Outcome.SAVED.word());
    }
}
