package app.okrug.acts;

import app.okrug.access.Access;
import app.okrug.access.Right;
import app.okrug.access.Role;
import app.okrug.access.Scope;
import app.okrug.access.Target;
import app.okrug.regulation.CellState;
import app.okrug.regulation.Change;
import app.okrug.regulation.Change.Permission;
import app.okrug.regulation.ChangedMeanwhile;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes back a change of the act: what held before it holds again, as a change of its own with a reason of its own.
@Service
@Transactional
public class Reverting {

    private final Access access;
    private final Regulation regulation;
    private final RegulationEditing editing;
    private final Clock clock;

    Reverting(Access access, Regulation regulation, RegulationEditing editing, Clock clock) {
        this.access = access;
        this.regulation = regulation;
        this.editing = editing;
        this.clock = clock;
    }

    /// Takes back the latest change of a cell or of a parameter.
    ///
    /// @throws app.okrug.access.AccessRefused without the right, or when nobody would be left who has it
    /// @throws ChangedMeanwhile when something else holds there by now
    /// @throws IllegalArgumentException without a reason
    public EditOutcome revert(Change change, String reason) {
        access.require(Right.REGULATION_EDIT, Target.school());

        if (change.role() == null) {
            return parameter(Parameter.find(change.subject()).orElseThrow(), change, reason);
        }
        return cell(Role.valueOf(change.role()), Right.valueOf(change.subject()), change, reason);
    }

    private EditOutcome cell(Role role, Right right, Change change, String reason) {
        var now = regulation.cell(role.name(), right.name(), clock.instant());
        holds(change, now.since());
        var before = change.before() instanceof Permission stood ? stood : new Permission(CellState.INHERIT, "");
        var scopes = before.state() == CellState.ALLOW ? Scope.read(before.scopes()) : Set.<Scope>of();
        return editing.changeCell(role, right, before.state(), scopes, null, reason, now.id());
    }

    /// Sets every cell of a role back to what the act began with, its template (P-06). What the
    /// municipality has locked stays.
    ///
    /// @return how many cells were different
    /// @throws app.okrug.access.AccessRefused without the right, or when nobody would be left who can change the
    ///         regulation
    /// @throws IllegalArgumentException without a reason
    public int toTemplate(Role role, String reason) {
        access.require(Right.REGULATION_EDIT, Target.school());
        var now = clock.instant();
        // Compared before the first change: from then on the act is read anew each time.
        var different = Arrays.stream(Right.values())
                .filter(right -> regulation.cell(role.name(), right.name(), now).lock() == null)
                .filter(right -> regulation
                        .cell(role.name(), right.name(), now)
                        .differs(regulation.begun(role.name(), right.name())))
                .collect(Collectors.toMap(right -> right, right -> regulation.cell(role.name(), right.name(), now)));
        different.forEach((right, cell) -> {
            var begun = regulation.begun(role.name(), right.name());
            var scopes = begun.state() == CellState.ALLOW ? Scope.read(begun.scopes()) : Set.<Scope>of();
            editing.changeCell(role, right, begun.state(), scopes, null, reason, cell.id());
        });
        return different.size();
    }

    private <T> EditOutcome parameter(Parameter<T> parameter, Change change, String reason) {
        var now = regulation.current(parameter);
        holds(change, now.since());
        var before = change.before() == null ? parameter.usual() : parameter.cast(change.before());
        return editing.changeParameter(parameter, before, reason, now.entry());
    }

    private static void holds(Change change, @Nullable Instant since) {
        if (!Objects.equals(change.since(), since)) {
            throw new ChangedMeanwhile(change.subject());
        }
    }
}
