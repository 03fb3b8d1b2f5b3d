package app.okrug.access;

import static app.okrug.access.RefusalCode.DISMISSED;
import static app.okrug.access.RefusalCode.FORBIDDEN;
import static app.okrug.access.RefusalCode.FORBIDDEN_PERSONALLY;
import static app.okrug.access.RefusalCode.LAW;
import static app.okrug.access.RefusalCode.NARROWED;
import static app.okrug.access.RefusalCode.NOT_FOR_CATEGORY;
import static app.okrug.access.RefusalCode.NOT_YOURS;
import static app.okrug.access.RefusalCode.NO_GRANT;
import static app.okrug.access.RefusalCode.ON_LEAVE;
import static app.okrug.access.RefusalCode.VISIT_LOOKS;
import static app.okrug.access.RefusalCode.VISIT_OVER;

import app.okrug.access.Verdict.Denied;
import app.okrug.access.Verdict.Granted;
import app.okrug.access.Verdict.Source;
import app.okrug.regulation.Cell;
import app.okrug.regulation.CellState;
import app.okrug.regulation.Parameter;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The one decision. In this order: what nobody of the category may ever do, what a visitor may; what the law
/// forbids; vetoes of the school's matrix and of the person; what roles and personal grants give here; the
/// state of the object.
@Component
class Judge {

    private final Matrix matrix;
    private final ObjectStates states;

    Judge(Matrix matrix, ObjectStates states) {
        this.matrix = matrix;
        this.states = states;
    }

    /// @param moment whose matrix decides; the state of the object is judged by the regulation of the object's own day
    Verdict judge(Standing standing, Right right, Target target, Instant moment) {
        return judge(standing, right, target, moment, Trail.NOBODY);
    }

    /// The same, told step by step.
    Verdict judge(Standing standing, Right right, Target target, Instant moment, Trail trail) {
        var verdict = decide(standing, right, target, moment, trail);
        trail.decided(verdict);
        return verdict;
    }

    private Verdict decide(Standing standing, Right right, Target target, Instant moment, Trail trail) {
        if (right.ceiling(standing.category()).isEmpty()) {
            return new Denied(NOT_FOR_CATEGORY, right, Source.NONE, List.of(standing.category()), null);
        }
        if (standing.visit() != null) {
            return visiting(standing.visit(), right, moment);
        }
        if (standing.leavesOut(right)) {
            return new Denied(NARROWED, right, Source.NONE, List.of(), null);
        }
        trail.ceiling(standing.category());
        if (Law.forbids(standing, target)) {
            return unlawful(right, target, standing);
        }
        trail.lawful();
        if (standing.away() != null) {
            return absent(standing.away(), right);
        }
        var unused = states.unused(right);
        if (unused != null) {
            return unused;
        }
        var veto = veto(standing, right, target, moment);
        if (veto != null) {
            return veto;
        }
        trail.free();
        var granted = grant(standing, right, target, moment, trail);
        if (granted == null) {
            return missing(standing, right, target, moment);
        }
        var state = states.refusal(right, target, standing, moment, denied -> {
            var lifted = lifted(denied, standing, target, moment);
            if (lifted) {
                trail.lifted(denied);
            }
            return lifted;
        });
        return state == null ? granted : state;
    }

    /// The school has let the visitor look at all of it, for some hours: neither the matrix nor a state is asked.
    private static Verdict visiting(Visit visit, Right right, Instant moment) {
        if (!moment.isBefore(visit.until())) {
            return new Denied(VISIT_OVER, right, Source.NONE, List.of(), Right.SUPPORT_ADMIT);
        }
        return right.visits()
                ? new Granted(null, Scope.SCHOOL, null)
                : new Denied(VISIT_LOOKS, right, Source.NONE, List.of(), null);
    }

    /// The scopes in which a role gives a right: what the matrix says, within what role and category can ever have.
    Set<Scope> scopes(Role role, Right right, Instant moment) {
        return within(Scope.read(cell(role, right, moment).scopes()), role, right);
    }

    /// Whether the school does without the part of the product that the right belongs to.
    boolean unused(Right right) {
        return states.unused(right) != null;
    }

    Cell cell(Role role, Right right, Instant moment) {
        return matrix.cell(role, right, moment);
    }

    static Set<Scope> within(Set<Scope> scopes, Role role, Right right) {
        if (scopes.isEmpty()) {
            return scopes;
        }
        return both(scopes, right.possible(role));
    }

    private static Set<Scope> both(Set<Scope> some, Set<Scope> others) {
        var both = EnumSet.noneOf(Scope.class);
        both.addAll(some);
        both.retainAll(others);
        return both;
    }

    /// The school's own paragraph comes first where it says the same as the law.
    private Denied unlawful(Right right, Target target, Standing standing) {
        var own = Source.of(states.setting(Parameter.OWN_CHILD_ONLY, target, standing));
        return new Denied(LAW, right, own.act() == null ? Law.PERSONAL_DATA.source() : own, List.of(), null);
    }

    /// Whoever does not work in the school that day may nothing, whatever roles he has.
    private static Denied absent(Away away, Right right) {
        return away.until() == null
                ? new Denied(DISMISSED, right, Source.NONE, List.of(away.from()), Right.STAFF_EDIT)
                : new Denied(ON_LEAVE, right, Source.NONE, List.of(away.from(), away.until()), Right.STAFF_EDIT);
    }

    private @Nullable Denied veto(Standing standing, Right right, Target target, Instant moment) {
        for (var grant : standing.grants()) {
            if (grant.right() == right && grant.vetoes(target, standing.relations())) {
                return new Denied(FORBIDDEN_PERSONALLY, right, Source.NONE, List.of(grant.reason()), Right.USERS_EXTRA);
            }
        }
        for (var role : standing.roles()) {
            var cell = cell(role, right, moment);
            if (cell.state() == CellState.FORBID && concerns(role, target, standing) && !Law.guarantees(role, right)) {
                return new Denied(FORBIDDEN, right, Source.of(cell), List.of(role), Right.REGULATION_EDIT);
            }
        }
        return null;
    }

    private @Nullable Granted grant(Standing standing, Right right, Target target, Instant moment, Trail trail) {
        for (var role : standing.roles()) {
            var cell = cell(role, right, moment);
            var scopes = within(Scope.read(cell.scopes()), role, right);
            var here = here(scopes, target, standing);
            var ground = standing.handed().get(role);
            if (ground != null) {
                trail.handed(role, ground);
            }
            trail.role(role, cell, scopes, here);
            if (here != null) {
                return new Granted(role, here, cell);
            }
        }
        var possible = right.ceiling(standing.category());
        for (var grant : standing.grants()) {
            if (grant.right() == right && grant.allows()) {
                var here = here(both(grant.scopes(), possible), target, standing);
                trail.personal(grant, here);
                if (here != null) {
                    return new Granted(null, here, null);
                }
            }
        }
        return null;
    }

    private static @Nullable Scope here(Set<Scope> scopes, Target target, Standing standing) {
        for (var scope : scopes) {
            if (scope.covers(target, standing.relations())) {
                return scope;
            }
        }
        return null;
    }

    /// Nothing gives it. The most telling reason is that of a role by which the person has to do with the object and
    /// of which the act speaks; then that the person may elsewhere; then that no role gives it.
    private Denied missing(Standing standing, Right right, Target target, Instant moment) {
        var spoken = standing.roles().stream()
                .filter(role -> !role.scopes().contains(Scope.SCHOOL) && concerns(role, target, standing))
                .map(role -> cell(role, right, moment))
                .filter(cell -> cell.paragraph() != null)
                .findFirst();
        if (spoken.isPresent()) {
            return noGrant(right, spoken.get());
        }
        var elsewhere = standing.roles().stream()
                .filter(role -> !scopes(role, right, moment).isEmpty())
                .findFirst();
        if (elsewhere.isPresent()) {
            var cell = cell(elsewhere.get(), right, moment);
            var scopes = scopes(elsewhere.get(), right, moment);
            return new Denied(NOT_YOURS, right, Source.of(cell), List.of(elsewhere.get(), scopes), lifter(standing));
        }
        return standing.roles().stream()
                .map(role -> cell(role, right, moment))
                .max(Comparator.comparing(cell -> cell.paragraph() != null))
                .map(cell -> noGrant(right, cell))
                .orElseGet(() -> new Denied(NO_GRANT, right, Source.NONE, List.of(), Right.USERS_MANAGE));
    }

    private static Denied noGrant(Right right, Cell cell) {
        return new Denied(NO_GRANT, right, Source.of(cell), List.of(Role.valueOf(cell.role())), Right.REGULATION_EDIT);
    }

    /// Whose a course or a class is, the curriculum says; whose a child is, nobody in the school decides.
    private static @Nullable Right lifter(Standing standing) {
        return standing.category() == Category.STAFF ? Right.CURRICULUM_EDIT : null;
    }

    private static boolean concerns(Role role, Target target, Standing standing) {
        return role.scopes().stream().anyMatch(scope -> scope.covers(target, standing.relations()));
    }

    /// Time is lifted by a right of the person's own, and as every lock by an opening of this very place.
    private boolean lifted(Denied state, Standing standing, Target target, Instant moment) {
        if (state.code().opens() && states.opened(standing.person(), state.right(), target, moment)) {
            return true;
        }
        return state.code().ofTime()
                && state.liftedBy() != null
                && veto(standing, state.liftedBy(), target, moment) == null
                && grant(standing, state.liftedBy(), target, moment, Trail.NOBODY) != null;
    }
}
