package app.okrug.drafts;

import app.okrug.regulation.Act;
import app.okrug.regulation.Paragraph;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The next version of the act while it is being written. Its text is a copy; of what the act provides it holds only
/// what is to differ, so that a change of the act in force is not lost when the draft is approved.
///
/// @param cover what will stand on the act, with the day from which it is to hold
/// @param wishes by the key of their subject
/// @param writers all who have written in it; none of them may approve it
/// @param sentBy null until it was sent
/// @param decidedBy who approved it or returned it last; null while nobody has
/// @param words why it was returned; empty when it was not
/// @param version to be given back with a change
public record Draft(
        DraftId id,
        Act cover,
        DraftState state,
        List<Paragraph> paragraphs,
        Map<String, Wish> wishes,
        Set<UUID> writers,
        UUID madeBy,
        Instant madeAt,
        @Nullable UUID sentBy,
        @Nullable Instant sentAt,
        @Nullable UUID decidedBy,
        @Nullable Instant decidedAt,
        String words,
        long version) {

    /// Whether a paragraph has this number.
    public boolean has(String number) {
        return paragraphs.stream().anyMatch(paragraph -> paragraph.number().equals(number));
    }
}
