package app.okrug.diary;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a pupil was given in one lesson, as the family sees it. The teacher's words to colleagues are never read.
///
/// @param codes the marks as they stand in the journal, mostly one, at most two; none when a mark was taken away or the
///     teacher has only written a comment
/// @param weight of the work in the mean
/// @param comment the teacher's words to the family; null when there are none
/// @param changedAt when it was written last
/// @param corrections what stood there before, oldest first; none when the regulation keeps the history from families
public record DiaryMark(
        List<String> codes,
        BigDecimal weight,
        @Nullable String comment,
        Instant changedAt,
        List<Correction> corrections) {

    public DiaryMark {
        codes = List.copyOf(codes);
        corrections = List.copyOf(corrections);
    }

    /// Whether the mark has been taken away and only its history is left.
    public boolean takenAway() {
        return codes.isEmpty() && !corrections.isEmpty();
    }

    /// Whether there is anything to tell: a cleared cell without a history tells nothing.
    boolean tells() {
        return !codes.isEmpty() || comment != null || !corrections.isEmpty();
    }

    DiaryMark with(List<Correction> told) {
        return new DiaryMark(codes, weight, comment, changedAt, told);
    }
}
