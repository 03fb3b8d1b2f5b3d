package app.okrug.acts;

import app.okrug.access.Access;
import app.okrug.access.Power;
import app.okrug.access.Right;
import app.okrug.access.Role;
import app.okrug.access.Scope;
import app.okrug.access.Target;
import app.okrug.regulation.Act;
import app.okrug.regulation.ActWords;
import app.okrug.regulation.Amendments;
import app.okrug.regulation.CellState;
import app.okrug.regulation.ChangedMeanwhile;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Changes the school's act: the matrix of rights, the parameters, the cover. A change holds at once, on all nodes.
@Service
@Transactional
public class RegulationEditing {

    private final Access access;
    private final Power power;
    private final Regulation regulation;
    private final Amendments amendments;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RegulationEditing(
            Access access,
            Power power,
            Regulation regulation,
            Amendments amendments,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.power = power;
        this.regulation = regulation;
        this.amendments = amendments;
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
    /// @throws IllegalArgumentException without a reason, or when the role can never have the right so far
    public void changeCell(
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

        var before = regulation.cell(role.name(), right.name(), clock.instant());
        amendments.cell(
                role.name(),
                right.name(),
                state,
                letters,
                source,
                access.actor().person().value(),
                reason,
                seen);
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
    /// @throws IllegalArgumentException without a reason, or when the parameter cannot take the value
    public <T> void changeParameter(Parameter<T> parameter, T value, String reason, @Nullable UUID seen) {
        access.require(Right.REGULATION_EDIT, Target.school());
        power.refuseLocked(parameter);
        needReason(reason);

        var before = regulation.current(parameter).value();
        amendments.parameter(parameter, value, access.actor().person().value(), reason, seen);
        events.publishEvent(new ParameterChanged(parameter.code(), before, value, reason));
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
