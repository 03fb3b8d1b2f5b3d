package app.okrug.access;

import app.okrug.tenancy.SchoolRegistry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Hands rights on to a colleague for a time (I15): a head of school in a business trip, a deputy in
/// leave. Nobody hands on what is not his own, what was handed on is not handed further, and all of it
/// ends by itself.
@Service
@Transactional
public class Handovers {

    /// How long at most.
    public static final int LONGEST_DAYS = 366;

    private final Access access;
    private final Presence presence;
    private final Power power;
    private final PersonFiles files;
    private final HandedOn handed;
    private final ByTwo byTwo;
    private final HandoverRows rows;
    private final SchoolRegistry schools;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Handovers(
            Access access,
            Presence presence,
            Power power,
            PersonFiles files,
            HandedOn handed,
            ByTwo byTwo,
            HandoverRows rows,
            SchoolRegistry schools,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.presence = presence;
        this.power = power;
        this.files = files;
        this.handed = handed;
        this.byTwo = byTwo;
        this.rows = rows;
        this.schools = schools;
        this.events = events;
        this.clock = clock;
    }

    /// The roles that the acting person can hand on today.
    @Transactional(readOnly = true)
    public List<Role> roles() {
        access.require(Right.RIGHTS_HAND_ON, Target.school());
        return files.of(access.actor().person()).own(today()).stream().sorted().toList();
    }

    /// The rights that the acting person can hand on today, in the order of the catalogue.
    @Transactional(readOnly = true)
    public List<Right> rights() {
        access.require(Right.RIGHTS_HAND_ON, Target.school());
        var giver = access.actor().person();
        return Arrays.stream(Right.values())
                .filter(right -> right != Right.RIGHTS_HAND_ON && handed.holds(giver, right, today()))
                .toList();
    }

    /// Hands a role or rights on. The colleague who gets the role acts for the giver. What is risky waits for a second
    /// person where the school wants it so ([WaitingRights]); the rest holds at once.
    ///
    /// @return whether all of it is done; false when something waits for a second person
    /// @throws AccessRefused without the right to hand on, for oneself, for what is not one's own from
    ///         the first to the last day, or when the school keeps rights apart that the colleague would hold
    ///         together
    /// @throws IllegalArgumentException when nothing is handed on, without an order, for days in the
    ///         wrong order or in the past, or for longer than [#LONGEST_DAYS]
    public boolean hand(NewHandover wanted) {
        access.require(Right.RIGHTS_HAND_ON, Target.school());
        presence.require();
        power.refuseForOneself(wanted.to());
        check(wanted);
        var giver = access.actor().person();
        var role = wanted.role();
        var waits = role != null && byTwo.concerns(role);
        if (role != null) {
            refuseUnfit(giver, role, wanted);
            if (waits) {
                propose(WaitingKind.HAND_ROLE, role, null, wanted);
            } else {
                rows.add(giver, role, wanted);
            }
        }
        refuseUnfit(giver, wanted);
        for (var right : wanted.rights().stream().sorted().toList()) {
            if (byTwo.concerns(right)) {
                propose(WaitingKind.HAND_RIGHT, null, right, wanted);
                waits = true;
            } else {
                rows.add(giver, right, wanted);
            }
        }
        files.changed();
        return !waits;
    }

    /// Does what a second person has confirmed, as a deed of its giver, who must still hold it.
    void carryOut(WaitingRight one) {
        var right = one.right();
        var wanted = new NewHandover(
                one.whom(),
                one.role(),
                right == null ? Set.of() : Set.of(right),
                one.from(),
                Objects.requireNonNull(one.until()),
                one.reason());
        if (right == null) {
            refuseUnfit(one.by(), one.theRole(), wanted);
            rows.add(one.by(), one.theRole(), wanted);
        } else {
            refuseUnfit(one.by(), wanted);
            rows.add(one.by(), right, wanted);
        }
        files.changed();
    }

    private void refuseUnfit(PersonId giver, Role role, NewHandover wanted) {
        if (!handed.holds(giver, role, wanted.from()) || !handed.holds(giver, role, wanted.until())) {
            throw power.notHeld(role);
        }
        power.refuseTogether(wanted.to(), role, wanted.from());
    }

    private void refuseUnfit(PersonId giver, NewHandover wanted) {
        for (var right : wanted.rights()) {
            if (right == Right.RIGHTS_HAND_ON
                    || !handed.holds(giver, right, wanted.from())
                    || !handed.holds(giver, right, wanted.until())) {
                throw power.notHeld(right);
            }
        }
        power.refuseTogether(wanted.to(), wanted.rights(), wanted.from());
    }

    private void propose(WaitingKind kind, @Nullable Role role, @Nullable Right right, NewHandover wanted) {
        byTwo.propose(new WaitingRight.Wish(
                kind, wanted.to(), right, role, "", "", Set.of(), null, wanted.from(), wanted.until(), wanted.order()));
    }

    /// What the acting person has handed on that holds or will, the first to begin first.
    @Transactional(readOnly = true)
    public List<Handover> mine() {
        access.require(Right.RIGHTS_HAND_ON, Target.school());
        return rows.of(access.actor().person(), today());
    }

    /// Takes back what the acting person has handed on; from now on it holds no more. What is not his,
    /// or has ended, is left as it is.
    ///
    /// @throws AccessRefused without the right to hand on
    public void takeBack(UUID handover) {
        access.require(Right.RIGHTS_HAND_ON, Target.school());
        presence.require();
        var mine = mine().stream().filter(one -> one.id().equals(handover)).findFirst();
        if (mine.isEmpty()) {
            return;
        }
        var one = mine.get();
        var last = today().minusDays(1);
        rows.end(one, last);
        files.changed();
        var what = one.role() == null
                ? Objects.requireNonNull(one.right()).name()
                : one.role().name();
        events.publishEvent(new HandedOver(one.to(), what, one.from(), last, true, one.order()));
    }

    private void check(NewHandover wanted) {
        if (wanted.role() == null && wanted.rights().isEmpty()) {
            throw new IllegalArgumentException("Nothing is handed on");
        }
        if (wanted.order().isBlank()) {
            throw new IllegalArgumentException("A handover needs an order or another ground");
        }
        if (wanted.until().isBefore(wanted.from())
                || wanted.from().isBefore(today())
                || wanted.until().isAfter(wanted.from().plusDays(LONGEST_DAYS))) {
            throw new IllegalArgumentException("Not days of a handover: " + wanted.from() + " to " + wanted.until());
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(schools.current().zone()));
    }
}
