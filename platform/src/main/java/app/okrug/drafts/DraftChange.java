package app.okrug.drafts;

import app.okrug.regulation.Act;
import app.okrug.regulation.Paragraph;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Makes the next draft of a draft, with one part of it changed.
record DraftChange(Draft draft) {

    static DraftChange of(Draft draft) {
        return new DraftChange(draft);
    }

    Draft cover(Act cover) {
        return with(cover, draft.state(), draft.paragraphs(), draft.wishes(), draft.writers());
    }

    Draft state(DraftState state) {
        return with(draft.cover(), state, draft.paragraphs(), draft.wishes(), draft.writers());
    }

    Draft text(List<Paragraph> paragraphs, Map<String, Wish> wishes) {
        return with(draft.cover(), draft.state(), List.copyOf(paragraphs), wishes, draft.writers());
    }

    Draft wishes(Map<String, Wish> wishes) {
        return with(draft.cover(), draft.state(), draft.paragraphs(), wishes, draft.writers());
    }

    Draft writers(Set<UUID> writers) {
        return with(draft.cover(), draft.state(), draft.paragraphs(), draft.wishes(), writers);
    }

    Draft sent(UUID by, Instant at) {
        return new Draft(
                draft.id(),
                draft.cover(),
                DraftState.SENT,
                draft.paragraphs(),
                draft.wishes(),
                draft.writers(),
                draft.madeBy(),
                draft.madeAt(),
                by,
                at,
                null,
                null,
                "",
                draft.version());
    }

    Draft decided(DraftState state, Act cover, UUID by, Instant at, String words) {
        return new Draft(
                draft.id(),
                cover,
                state,
                draft.paragraphs(),
                draft.wishes(),
                draft.writers(),
                draft.madeBy(),
                draft.madeAt(),
                draft.sentBy(),
                draft.sentAt(),
                by,
                at,
                words,
                draft.version());
    }

    private Draft with(
            Act cover, DraftState state, List<Paragraph> paragraphs, Map<String, Wish> wishes, Set<UUID> writers) {
        return new Draft(
                draft.id(),
                cover,
                state,
                paragraphs,
                wishes,
                writers,
                draft.madeBy(),
                draft.madeAt(),
                draft.sentBy(),
                draft.sentAt(),
                draft.decidedBy(),
                draft.decidedAt(),
                draft.words(),
                draft.version());
    }
}
