package app.okrug.acts;

import app.okrug.access.Access;
import app.okrug.access.PersonId;
import app.okrug.access.Power;
import app.okrug.access.Right;
import app.okrug.access.Role;
import app.okrug.access.Scope;
import app.okrug.access.Target;
import app.okrug.regulation.Act;
import app.okrug.regulation.ActWords;
import app.okrug.regulation.Amendments;
import app.okrug.regulation.CellState;
import app.okrug.regulation.Change.Permission;
import app.okrug.regulation.ChangedMeanwhile;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Changes the school's act: the matrix of rights, the parameters, the cover. A change holds at once, on all nodes; one
/// of a right that only two people change waits for the second (`RIGHTS_BY_TWO`, [RightsProposals]).
@Service
@Transactional
public class RegulationEditing {

    private final Access access;
    private final Power power;
    private final Regulation regulation;
    private final Amendments amendments;
    private final RightsProposalRows proposals;
    private final ValueText values;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RegulationEditing(
            Access access,
            Power power,
            Regulation regulation,
            Amendments amendments,
            RightsProposalRows proposals,
            ValueText values,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.power = power;
        this.regulation = regulation;
        this.amendments = amendments;
        this.proposals = proposals;
        this.values = values;
        this.events = events;
        this.clock = clock;
    }

    /// Changes what a role may.
    ///
    /// @param scopes how far; looked at for [CellState#ALLOW] only
    /// @param source where the act says so; null to keep the paragraph that stands beside the cell
    /// @param seen the entry of the cell that the changer had before his eyes; null when there was none
    /// @throws app.okrug.access.AccessRefused without the right, against the law, on what the municipality
    ///         has locked, or when nobody would be left who can change the regulation
    /// @throws ChangedMeanwhile when somebody else was faster
    /// @throws RightsProposalWaits when a change of the cell waits for a second person already
    /// @throws IllegalArgumentException without a reason, or when the role can never have the right so far
    public EditOutcome changeCell(
            Role role,
            Right right,
            CellState state,
            Set<Scope> scopes,
            @Nullable ActWords source,
            String reason,
            @Nullable UUID seen) {
        access.require(Right.REGULATION_EDIT, Target.school());
        power.refuseLocked(role, right);
        needReason(reason);
        var letters = state == CellState.ALLOW ? possible(role, right, scopes) : "";
        if (state == CellState.FORBID) {
            power.refuseAgainstLaw(role, right);
        }

        var by = access.actor().person();
        if (byTwo(right)) {
            var before = regulation.cell(role.name(), right.name(), clock.instant());
            propose(
                    role.name(),
                    right.name(),
                    new Permission(state, letters),
                    values.of(before.state(), Scope.read(before.scopes())),
                    source,
                    reason,
                    seen);
            return EditOutcome.PROPOSED;
        }
        cell(role, right, state, letters, source, by, reason, seen);
        return EditOutcome.AT_ONCE;
    }

    private void cell(
            Role role,
            Right right,
            CellState state,
            String letters,
            @Nullable ActWords source,
            PersonId by,
            String reason,
            @Nullable UUID seen) {
        var before = regulation.cell(role.name(), right.name(), clock.instant());
        amendments.cell(role.name(), right.name(), state, letters, source, by.value(), reason, seen);
        if (right == Right.REGULATION_EDIT) {
            keepAnAdministrator(role, state, Scope.read(state == CellState.INHERIT ? before.usual() : letters));
        }
        var paragraph = source == null ? before.paragraph() : source.paragraph();
        events.publishEvent(new CellChanged(role, right, before.scopes(), state, letters, paragraph, reason));
    }

    /// Sets a parameter for the whole school.
    ///
    /// @param seen the entry that the changer had before his eyes; null when the default held
    /// @throws app.okrug.access.AccessRefused without the right, or on what the municipality has locked
    /// @throws ChangedMeanwhile when somebody else was faster
    /// @throws RightsProposalWaits when a change of it waits for a second person already
    /// @throws IllegalArgumentException without a reason, or when the parameter cannot take the value
    public <T> EditOutcome changeParameter(Parameter<T> parameter, T value, String reason, @Nullable UUID seen) {
        access.require(Right.REGULATION_EDIT, Target.school());
        power.refuseLocked(parameter);
        needReason(reason);

        if (parameter == Parameter.RIGHTS_BY_TWO && !risky().isEmpty()) {
            if (!parameter.editor().fits(Objects.requireNonNull(value))) {
                throw new IllegalArgumentException("Not a value of " + parameter.code() + ": " + value);
            }
            propose(null, parameter.code(), value, values.of(risky()), null, reason, seen);
            return EditOutcome.PROPOSED;
        }
        parameter(parameter, value, access.actor().person(), reason, seen);
        return EditOutcome.AT_ONCE;
    }

    private <T> void parameter(Parameter<T> parameter, T value, PersonId by, String reason, @Nullable UUID seen) {
        var before = regulation.current(parameter).value();
        amendments.parameter(parameter, value, by.value(), reason, seen);
        events.publishEvent(new ParameterChanged(parameter.code(), before, value, reason));
    }

    /// Makes the change that a second person has confirmed, as a change of who has proposed it. The same is refused as
    /// when it was proposed.
    ///
    /// @throws ChangedMeanwhile when something else holds there by now
    void carryOut(RightsProposal proposal) {
        if (proposal.role() == null) {
            power.refuseLocked(Parameter.RIGHTS_BY_TWO);
            parameter(
                    Parameter.RIGHTS_BY_TWO,
                    Parameter.RIGHTS_BY_TWO.cast(proposal.wanted()),
                    proposal.by(),
                    proposal.reason(),
                    proposal.seen());
            return;
        }
        var role = Role.valueOf(proposal.role());
        var right = Right.valueOf(proposal.subject());
        var wanted = (Permission) proposal.wanted();
        power.refuseLocked(role, right);
        cell(
                role,
                right,
                wanted.state(),
                wanted.scopes(),
                proposal.source(),
                proposal.by(),
                proposal.reason(),
                proposal.seen());
    }

    private void propose(
            @Nullable String role,
            String subject,
            Object wanted,
            String before,
            @Nullable ActWords source,
            String reason,
            @Nullable UUID seen) {
        var proposal = new RightsProposal(
                new RightsProposalId(UUID.randomUUID()),
                role,
                subject,
                wanted,
                before,
                source,
                seen,
                reason.strip(),
                access.actor().person(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                RightsProposalOutcome.WAITING,
                null,
                null,
                "");
        proposals.add(proposal);
        var after = wanted instanceof Permission(var state, var scopes)
                ? values.of(state, Scope.read(scopes))
                : values.of(wanted);
        events.publishEvent(new RightsProposalChanged(
                RightsProposalOutcome.WAITING, RightsProposals.subject(proposal), before, after, proposal.reason()));
    }

    private boolean byTwo(Right right) {
        return right.signs().stream().anyMatch(sign -> risky().contains(sign.name()));
    }

    private Set<String> risky() {
        return regulation.current(Parameter.RIGHTS_BY_TWO).value();
    }

    /// Writes the act's cover: kind, title, number, date, approval. A school that began with the act of another
    /// gives it its own here.
    ///
    /// @throws app.okrug.access.AccessRefused without the right
    public void changeCover(Act act) {
        access.require(Right.REGULATION_EDIT, Target.school());

        amendments.cover(act);
        events.publishEvent(new CoverChanged(act));
    }

    private static void needReason(String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("A change of the regulation needs a reason");
        }
    }

    private static String possible(Role role, Right right, Set<Scope> scopes) {
        if (scopes.isEmpty() || !right.possible(role).containsAll(scopes)) {
            throw new IllegalArgumentException(role + " can never have " + right + " in " + scopes);
        }
        return Scope.write(scopes);
    }

    private void keepAnAdministrator(Role role, CellState state, Set<Scope> scopes) {
        var holders = power.holders();
        var forbidden = power.forbidden();
        holders.remove(role);
        forbidden.remove(role);
        if (state == CellState.FORBID) {
            forbidden.add(role);
        } else if (scopes.contains(Scope.SCHOOL)) {
            holders.add(role);
        }
        power.refuseWithoutAdministrator(holders, forbidden);
    }
}
