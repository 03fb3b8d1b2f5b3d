package app.okrug.acts;

import app.okrug.access.Access;
import app.okrug.access.PersonId;
import app.okrug.access.Power;
import app.okrug.access.Presence;
import app.okrug.access.Right;
import app.okrug.access.Role;
import app.okrug.access.Scope;
import app.okrug.access.Target;
import app.okrug.language.Texts;
import app.okrug.regulation.Change.Permission;
import app.okrug.regulation.ChangedMeanwhile;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Changes of risky rights that wait for a second person (ASVS 2.3.5). Whoever may approve the act confirms or refuses
/// them; nobody confirms his own. Which rights are risky the school says with the parameter `RIGHTS_BY_TWO`.
@Service
@Transactional
public class RightsProposals {

    /// How long the words of a refusal may be.
    public static final int LONGEST_WORDS = 500;

    private final Access access;
    private final Power power;
    private final Presence presence;
    private final RightsProposalRows rows;
    private final RegulationEditing editing;
    private final Texts texts;
    private final ValueText values;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RightsProposals(
            Access access,
            Power power,
            Presence presence,
            RightsProposalRows rows,
            RegulationEditing editing,
            Texts texts,
            ValueText values,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.power = power;
        this.presence = presence;
        this.rows = rows;
        this.editing = editing;
        this.texts = texts;
        this.values = values;
        this.events = events;
        this.clock = clock;
    }

    /// Those that wait, the oldest first.
    ///
    /// @throws app.okrug.access.AccessRefused without the right
    public List<RightsProposalLine> waiting() {
        access.require(Right.REGULATION_VIEW, Target.school());
        var decides = access.allows(Right.REGULATION_APPROVE, Target.school());
        return rows.waiting().stream().map(one -> line(one, decides)).toList();
    }

    /// What became of the latest ones.
    ///
    /// @throws app.okrug.access.AccessRefused without the right
    public List<RightsProposalLine> decided(int most) {
        access.require(Right.REGULATION_VIEW, Target.school());
        return rows.decided(most).stream().map(one -> line(one, false)).toList();
    }

    /// Confirms a proposal: the change holds at once, as a change of its proposer.
    ///
    /// @throws app.okrug.access.AccessRefused without the right, or for who has proposed it
    /// @throws app.okrug.access.ConfirmationNeeded when it is too long ago that the person has shown who it is
    /// @throws ChangedMeanwhile when it was decided, or the cell was changed, meanwhile
    /// @throws UnknownProposal when there is none
    public void confirm(RightsProposalId id) {
        access.require(Right.REGULATION_APPROVE, Target.school());
        presence.require();
        var proposal = known(id);
        power.refuseOwnProposal(proposal.by());
        decide(proposal, RightsProposalOutcome.CONFIRMED, "");
        editing.carryOut(proposal);
    }

    /// Refuses a proposal; its proposer reads why.
    ///
    /// @throws app.okrug.access.AccessRefused without the right
    /// @throws ChangedMeanwhile when it was decided meanwhile
    /// @throws UnknownProposal when there is none
    /// @throws IllegalArgumentException without words
    public void refuse(RightsProposalId id, String words) {
        access.require(Right.REGULATION_APPROVE, Target.school());
        if (words.isBlank()) {
            throw new IllegalArgumentException("A proposal is refused with words");
        }
        decide(known(id), RightsProposalOutcome.REFUSED, words.strip());
    }

    /// Takes back a proposal of one's own. Another's is left alone.
    ///
    /// @throws app.okrug.access.AccessRefused without the right to change the act
    /// @throws ChangedMeanwhile when it was decided meanwhile
    /// @throws UnknownProposal when the reader has none such
    public void withdraw(RightsProposalId id) {
        access.require(Right.REGULATION_EDIT, Target.school());
        var proposal = known(id);
        if (!proposal.by().equals(me())) {
            throw new UnknownProposal(id);
        }
        decide(proposal, RightsProposalOutcome.WITHDRAWN, "");
    }

    private void decide(RightsProposal proposal, RightsProposalOutcome outcome, String words) {
        if (!rows.decide(proposal.id(), outcome, me(), now(), words)) {
            throw new ChangedMeanwhile(proposal.subject());
        }
        events.publishEvent(new RightsProposalChanged(
                outcome,
                subject(proposal),
                proposal.before(),
                after(proposal),
                words.isEmpty() ? proposal.reason() : words));
    }

    private RightsProposal known(RightsProposalId id) {
        return rows.find(id).orElseThrow(() -> new UnknownProposal(id));
    }

    private RightsProposalLine line(RightsProposal proposal, boolean decides) {
        var own = proposal.by().equals(me());
        var what = proposal.role() == null
                ? texts.text("regulation.parameter." + proposal.subject())
                : texts.text("access.role." + Role.valueOf(proposal.role())) + " · "
                        + texts.text("access.right." + proposal.subject() + ".name");
        return new RightsProposalLine(
                proposal.id(),
                what,
                proposal.before(),
                after(proposal),
                proposal.reason(),
                proposal.by(),
                proposal.at(),
                own,
                decides && !own,
                proposal.outcome(),
                proposal.decidedBy(),
                proposal.decidedAt(),
                proposal.words());
    }

    private String after(RightsProposal proposal) {
        return proposal.wanted() instanceof Permission(var state, var scopes)
                ? values.of(state, Scope.read(scopes))
                : values.of(proposal.wanted());
    }

    static String subject(RightsProposal proposal) {
        return proposal.role() == null ? proposal.subject() : proposal.role() + " " + proposal.subject();
    }

    private PersonId me() {
        return access.actor().person();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
