package app.okrug.access;

import app.okrug.language.Texts;
import app.okrug.regulation.ChangedMeanwhile;
import app.okrug.tenancy.SchoolRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What widens rights beyond the matrix and waits for a second person (P-12), where the school wants risky rights given
/// by two: rights in person, vetoes that end, handovers, roles of its own. Whoever may approve the act decides; nobody
/// confirms his own, nor for himself.
@Service
@Transactional
public class WaitingRights {

    private final Access access;
    private final Presence presence;
    private final Power power;
    private final WaitingRightRows rows;
    private final PersonalGrants grants;
    private final Handovers handovers;
    private final SchoolRoles roles;
    private final Texts texts;
    private final SchoolRegistry schools;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WaitingRights(
            Access access,
            Presence presence,
            Power power,
            WaitingRightRows rows,
            PersonalGrants grants,
            Handovers handovers,
            SchoolRoles roles,
            Texts texts,
            SchoolRegistry schools,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.presence = presence;
        this.power = power;
        this.rows = rows;
        this.grants = grants;
        this.handovers = handovers;
        this.roles = roles;
        this.texts = texts;
        this.schools = schools;
        this.events = events;
        this.clock = clock;
    }

    /// Those that wait, the oldest first.
    ///
    /// @throws AccessRefused without the right
    @Transactional(readOnly = true)
    public List<WaitingRightLine> waiting() {
        access.require(Right.USERS_VIEW, Target.school());
        var decides = access.allows(Right.REGULATION_APPROVE, Target.school());
        return rows.waiting().stream().map(one -> line(one, decides)).toList();
    }

    /// What the acting person has proposed and nobody has decided yet, the oldest first.
    @Open("what the acting person has proposed himself")
    @Transactional(readOnly = true)
    public List<WaitingRightLine> mine() {
        return rows.waiting(me()).stream().map(one -> line(one, false)).toList();
    }

    /// What became of the latest ones.
    ///
    /// @throws AccessRefused without the right
    @Transactional(readOnly = true)
    public List<WaitingRightLine> decided(int most) {
        access.require(Right.USERS_VIEW, Target.school());
        return rows.decided(most).stream().map(one -> line(one, false)).toList();
    }

    /// Confirms one: it holds from today on, or from its later first day, as given by who has proposed it.
    ///
    /// @throws AccessRefused without the right, for who has proposed it, for who would get it, and when what stood
    ///         against it meanwhile would have stood against proposing it
    /// @throws ConfirmationNeeded when it is too long ago that the person has shown who it is
    /// @throws ChangedMeanwhile when it was decided meanwhile, or its last day is over
    /// @throws UnknownWaitingRight when there is none
    public void confirm(WaitingRightId id) {
        access.require(Right.REGULATION_APPROVE, Target.school());
        presence.require();
        var one = known(id).notBefore(today());
        power.refuseOwnProposal(one.by());
        if (one.person() != null) {
            power.refuseForOneself(one.whom());
        }
        if (one.until() != null && one.until().isBefore(one.from())) {
            throw new ChangedMeanwhile(one.what());
        }
        decide(one, WaitingOutcome.CONFIRMED, "");
        switch (one.kind()) {
            case ALLOW, UNVETO -> grants.carryOut(one);
            case HAND_RIGHT, HAND_ROLE -> handovers.carryOut(one);
            case MAKE_ROLE -> roles.carryOut(one);
        }
    }

    /// Refuses one; its proposer reads why.
    ///
    /// @throws AccessRefused without the right
    /// @throws ChangedMeanwhile when it was decided meanwhile
    /// @throws UnknownWaitingRight when there is none
    /// @throws IllegalArgumentException without words
    public void refuse(WaitingRightId id, String words) {
        access.require(Right.REGULATION_APPROVE, Target.school());
        if (words.isBlank()) {
            throw new IllegalArgumentException("A proposal is refused with words");
        }
        decide(known(id), WaitingOutcome.REFUSED, words.strip());
    }

    /// Takes back one of one's own. Another's is left alone.
    ///
    /// @throws ChangedMeanwhile when it was decided meanwhile
    /// @throws UnknownWaitingRight when the acting person has none such
    @Open("what the acting person has proposed himself")
    public void withdraw(WaitingRightId id) {
        var one = known(id);
        if (!one.by().equals(me())) {
            throw new UnknownWaitingRight(id);
        }
        decide(one, WaitingOutcome.WITHDRAWN, "");
    }

    private void decide(WaitingRight one, WaitingOutcome outcome, String words) {
        if (!rows.decide(one.id(), outcome, me(), now(), words)) {
            throw new ChangedMeanwhile(one.what());
        }
        events.publishEvent(new WaitingRightChanged(
                outcome, one.kind(), one.person(), one.what(), words.isEmpty() ? one.reason() : words));
    }

    private WaitingRight known(WaitingRightId id) {
        return rows.find(id).orElseThrow(() -> new UnknownWaitingRight(id));
    }

    private WaitingRightLine line(WaitingRight one, boolean decides) {
        var own = one.by().equals(me());
        var named = one.right() != null
                ? texts.text("access.right." + one.theRight() + ".name")
                : texts.text("access.role." + one.theRole());
        return new WaitingRightLine(
                one.id(),
                texts.text("access.waiting." + one.kind(), named, one.name()),
                one.person(),
                one.from(),
                one.until(),
                one.reason(),
                one.by(),
                one.at(),
                own,
                decides && !own && !me().equals(one.person()),
                one.outcome(),
                one.decidedBy(),
                one.decidedAt(),
                one.words());
    }

    private PersonId me() {
        return access.actor().person();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(schools.current().zone()));
    }
}
