package app.okrug.drafts;

import app.okrug.access.Access;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.acts.Provision;
import app.okrug.acts.Versions;
import app.okrug.acts.WholeAct;
import app.okrug.drafts.UnfitDraft.Why;
import app.okrug.regulation.Act;
import app.okrug.regulation.ChangedMeanwhile;
import app.okrug.regulation.Paragraph;
import app.okrug.tenancy.SchoolRegistry;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Writes the next version of the act: its cover and its text. What it provides, [Providing] writes. Nothing of it
/// holds before it is approved ([Approving]).
@Service
@Transactional
public class Drafting {

    private final Access access;
    private final Versions versions;
    private final DraftStore store;
    private final DraftDesk desk;
    private final SchoolRegistry schools;
    private final Clock clock;

    Drafting(Access access, Versions versions, DraftStore store, DraftDesk desk, SchoolRegistry schools, Clock clock) {
        this.access = access;
        this.versions = versions;
        this.store = store;
        this.desk = desk;
        this.schools = schools;
        this.clock = clock;
    }

    /// The draft that is being written or waits for approval; empty when there is none.
    @Transactional(readOnly = true)
    public Optional<Draft> current() {
        access.require(Right.REGULATION_DRAFT, Target.school());
        return store.current();
    }

    /// The act as it will be once a draft is approved.
    @Transactional(readOnly = true)
    public WholeAct whole(Draft draft) {
        access.require(Right.REGULATION_DRAFT, Target.school());
        return Overlay.of(versions.latest(), draft);
    }

    /// Begins a draft with the text of the latest version.
    ///
    /// @throws UnfitDraft when there is one already
    public Draft begin() {
        access.require(Right.REGULATION_DRAFT, Target.school());
        if (store.current().isPresent()) {
            throw new UnfitDraft(Why.ANOTHER_OPEN);
        }
        var latest = versions.latest();
        var me = access.actor().person().value();
        var draft = new Draft(
                new DraftId(UUID.randomUUID()),
                from(latest.act()),
                DraftState.OPEN,
                latest.paragraphs(),
                standing(latest),
                Set.of(me),
                me,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                null,
                null,
                null,
                null,
                "",
                1);
        store.add(draft);
        desk.tell(draft, "begun", Map.of());
        return draft;
    }

    /// Throws the draft away. What is in force stays as it is.
    ///
    /// @throws ChangedMeanwhile when somebody else has written in it
    public void drop(long seen) {
        access.require(Right.REGULATION_DRAFT, Target.school());
        var draft = desk.seen(seen);
        store.write(DraftChange.of(draft).state(DraftState.DROPPED));
        desk.tell(draft, "dropped", Map.of());
    }

    /// Writes what will stand on the cover.
    ///
    /// @throws ChangedMeanwhile when somebody else has written in the draft
    public Draft cover(Act cover, long seen) {
        access.require(Right.REGULATION_DRAFT, Target.school());
        return desk.change(
                seen,
                "cover",
                Map.of("title", cover.title()),
                draft -> DraftChange.of(draft).cover(cover));
    }

    /// Takes over another text. What a paragraph of the same number still says in the same words stays linked to it;
    /// everything else has to be linked anew.
    ///
    /// @throws ChangedMeanwhile when somebody else has written in the draft
    /// @throws UnfitDraft when it is empty, too long, or has a number twice
    public Draft text(List<Paragraph> paragraphs, long seen) {
        access.require(Right.REGULATION_DRAFT, Target.school());
        return desk.change(
                seen, "text", Map.of("paragraphs", paragraphs.size()), draft -> DraftText.replace(draft, paragraphs));
    }

    /// Writes one paragraph anew; what it holds goes with its number.
    ///
    /// @param number the number it had
    /// @throws ChangedMeanwhile when somebody else has written in the draft
    /// @throws UnfitDraft when there is none, the number is taken, or it is too long
    public Draft paragraph(String number, Paragraph paragraph, long seen) {
        access.require(Right.REGULATION_DRAFT, Target.school());
        return desk.change(
                seen, "paragraph", Map.of("number", number), draft -> DraftText.edit(draft, number, paragraph));
    }

    /// Puts a paragraph into the text.
    ///
    /// @param after the number of the one before it; null to put it first
    /// @throws ChangedMeanwhile when somebody else has written in the draft
    /// @throws UnfitDraft when the number is taken, or it is too long
    public Draft add(Paragraph paragraph, @Nullable String after, long seen) {
        access.require(Right.REGULATION_DRAFT, Target.school());
        return desk.change(
                seen,
                "paragraph",
                Map.of("number", paragraph.number()),
                draft -> DraftText.insert(draft, paragraph, after));
    }

    /// Takes a paragraph out of the text; what it held is held by none.
    ///
    /// @throws ChangedMeanwhile when somebody else has written in the draft
    /// @throws UnfitDraft when there is none
    public Draft remove(String number, long seen) {
        access.require(Right.REGULATION_DRAFT, Target.school());
        return desk.change(seen, "paragraph", Map.of("number", number), draft -> DraftText.remove(draft, number));
    }

    /// Number, date and approval are given when it is approved.
    private Act from(Act latest) {
        var today = LocalDate.now(clock.withZone(schools.current().zone()));
        var from = latest.effectiveFrom().isAfter(today) ? latest.effectiveFrom() : today;
        return new Act(
                UUID.randomUUID(), latest.preset(), latest.kind(), latest.title(), null, null, null, from.plusDays(1));
    }

    private static Map<String, Wish> standing(WholeAct latest) {
        var wishes = new LinkedHashMap<String, Wish>();
        for (var provision : latest.provisions()) {
            if (provision.paragraph() != null) {
                wishes.put(key(provision), Wish.standing(provision.paragraph(), provision.quote()));
            }
        }
        return wishes;
    }

    private static String key(Provision provision) {
        return provision.subject().key();
    }
}
