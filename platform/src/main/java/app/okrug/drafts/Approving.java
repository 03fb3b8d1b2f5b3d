package app.okrug.drafts;

import app.okrug.access.Access;
import app.okrug.access.PersonId;
import app.okrug.access.Power;
import app.okrug.access.Presence;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.acts.Comparison;
import app.okrug.acts.Versions;
import app.okrug.drafts.UnfitDraft.Why;
import app.okrug.regulation.Act;
import app.okrug.regulation.ChangedMeanwhile;
import app.okrug.tenancy.SchoolRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The way of a draft to the director and back: sent, returned with words, approved with number and date. Who has
/// written in it does not approve it. An approved version comes into force by itself on its day.
@Service
@Transactional
public class Approving {

    private final Access access;
    private final Presence presence;
    private final Power power;
    private final Versions versions;
    private final DraftStore store;
    private final Enacting enacting;
    private final DraftDesk desk;
    private final SchoolRegistry schools;
    private final Clock clock;

    Approving(
            Access access,
            Presence presence,
            Power power,
            Versions versions,
            DraftStore store,
            Enacting enacting,
            DraftDesk desk,
            SchoolRegistry schools,
            Clock clock) {
        this.access = access;
        this.presence = presence;
        this.power = power;
        this.versions = versions;
        this.store = store;
        this.enacting = enacting;
        this.desk = desk;
        this.schools = schools;
        this.clock = clock;
    }

    /// Sends the draft to be approved; nobody writes in it until it is decided or taken back.
    ///
    /// @throws ChangedMeanwhile when somebody else has written in it
    /// @throws UnfitDraft when it was sent already, has no text, or says the same as the version before it
    public void send(long seen) {
        access.require(Right.REGULATION_DRAFT, Target.school());
        var draft = desk.seen(seen);
        if (draft.state() != DraftState.OPEN) {
            throw new UnfitDraft(Why.SENT_ALREADY);
        }
        if (draft.paragraphs().isEmpty()) {
            throw new UnfitDraft(Why.NO_TEXT);
        }
        var latest = versions.latest();
        if (Comparison.of(latest, Overlay.of(latest, draft)).same()) {
            throw new UnfitDraft(Why.NO_CHANGE);
        }
        store.write(DraftChange.of(draft).sent(access.actor().person().value(), now()));
        desk.tell(draft, "sent", Map.of());
    }

    /// Takes a draft that waits back to write on.
    ///
    /// @throws ChangedMeanwhile when it was decided meanwhile
    /// @throws UnfitDraft when it does not wait
    public void takeBack(long seen) {
        access.require(Right.REGULATION_DRAFT, Target.school());
        var draft = waiting(seen);
        store.write(DraftChange.of(draft).state(DraftState.OPEN));
        desk.tell(draft, "taken_back", Map.of());
    }

    /// Returns the draft to be mended.
    ///
    /// @param words what is to be mended
    /// @throws ChangedMeanwhile when it was taken back meanwhile
    /// @throws UnfitDraft when it does not wait
    /// @throws IllegalArgumentException without words
    public void giveBack(String words, long seen) {
        access.require(Right.REGULATION_APPROVE, Target.school());
        if (words.isBlank()) {
            throw new IllegalArgumentException("A draft is returned with words");
        }
        var draft = waiting(seen);
        var me = access.actor().person().value();
        store.write(DraftChange.of(draft).decided(DraftState.OPEN, draft.cover(), me, now(), words.strip()));
        desk.tell(draft, "returned", Map.of("words", words.strip()));
    }

    /// Approves the draft: it becomes a version of the act and comes into force on the day of the cover.
    ///
    /// @param cover the act with number and date of the order, with who approved it, and the day it begins
    /// @throws app.okrug.access.AccessRefused without the right, for who has written in the draft, and when nobody
    ///         would be left who can change the regulation
    /// @throws app.okrug.access.ConfirmationNeeded when it is too long ago that the person has shown who it is
    /// @throws ChangedMeanwhile when it was taken back meanwhile
    /// @throws UnfitDraft when it does not wait, or the day cannot be
    public void approve(Act cover, long seen) {
        access.require(Right.REGULATION_APPROVE, Target.school());
        presence.require();
        var draft = waiting(seen);
        power.refuseOwnDraft(draft.writers().stream().map(PersonId::new).collect(Collectors.toSet()));
        var latest = versions.latest();
        if (cover.effectiveFrom().isBefore(today())
                || cover.effectiveFrom().isBefore(latest.act().effectiveFrom())) {
            throw new UnfitDraft(Why.DAY_TAKEN);
        }
        var whole = Overlay.of(latest, draft);
        enacting.enact(cover, whole);
        var me = access.actor().person().value();
        store.write(DraftChange.of(draft).decided(DraftState.APPROVED, cover, me, now(), ""));
        desk.tell(
                draft,
                "approved",
                Map.of(
                        "number", String.valueOf(cover.number()),
                        "dated", String.valueOf(cover.dated()),
                        "from", cover.effectiveFrom().toString()));
    }

    private Draft waiting(long seen) {
        var draft = desk.seen(seen);
        if (draft.state() != DraftState.SENT) {
            throw new UnfitDraft(Why.NOT_SENT);
        }
        return draft;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(schools.current().zone()));
    }
}
