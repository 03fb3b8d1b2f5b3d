package app.okrug.acts;

import app.okrug.access.Access;
import app.okrug.access.Right;
import app.okrug.access.Role;
import app.okrug.access.Scope;
import app.okrug.access.Target;
import app.okrug.regulation.Cell;
import app.okrug.regulation.CellState;
import app.okrug.regulation.Change.Permission;
import app.okrug.regulation.Deadline;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.PlatformMatrix;
import app.okrug.regulation.Regulation;
import app.okrug.regulation.Ruling;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Service;

/// Finds where the regulation contradicts itself: act against matrix, act against its own deadlines, citations of
/// what the text does not have.
@Service
public class Contradictions {

    /// What falls due, and until how many days after the lesson it can be written.
    private static final Map<Parameter<Deadline>, Parameter<Integer>> WRITTEN_UNTIL = Map.of(
            Parameter.MARKS_DEADLINE, Parameter.MARK_EDIT_DAYS,
            Parameter.RECORD_DEADLINE, Parameter.LESSON_EDIT_DAYS,
            Parameter.HOMEWORK_DEADLINE, Parameter.LESSON_EDIT_DAYS);

    private final Access access;
    private final Versions versions;
    private final Regulation regulation;
    private final PlatformMatrix platform;
    private final Clock clock;

    Contradictions(Access access, Versions versions, Regulation regulation, PlatformMatrix platform, Clock clock) {
        this.access = access;
        this.versions = versions;
        this.regulation = regulation;
        this.platform = platform;
        this.clock = clock;
    }

    /// Those of the regulation in force, with what was changed against the act's own words.
    public List<Contradiction> inForce() {
        access.require(Right.REGULATION_VIEW, Target.school());
        var found = new ArrayList<>(of(versions.inForce()));
        for (var parameter : Parameter.all()) {
            var begun = regulation.begun(parameter);
            if (begun != null
                    && begun.paragraph() != null
                    && !begun.value()
                            .equals(regulation.own(parameter, clock.instant()).value())) {
                found.add(new Contradiction(
                        Contradiction.Kind.VALUE_AGAINST_ACT,
                        new Subject.OfParameter(parameter),
                        null,
                        begun.paragraph()));
            }
        }
        var now = clock.instant();
        for (var right : Right.values()) {
            Arrays.stream(Role.values())
                    .filter(role -> against(
                            regulation.ownCell(role.name(), right.name(), now),
                            regulation.begun(role.name(), right.name())))
                    .forEach(role -> found.add(new Contradiction(
                            Contradiction.Kind.CELL_AGAINST_ACT,
                            new Subject.OfCell(role, right),
                            null,
                            regulation.begun(role.name(), right.name()).paragraph())));
        }
        return found;
    }

    /// Those inside one act, which may be a draft.
    public List<Contradiction> of(WholeAct whole) {
        access.require(Right.REGULATION_VIEW, Target.school());
        var found = new ArrayList<Contradiction>();
        for (var provision : whole.provisions()) {
            var cited = provision.paragraph();
            if (cited != null && whole.paragraph(cited).isEmpty()) {
                found.add(new Contradiction(Contradiction.Kind.PARAGRAPH_MISSING, provision.subject(), null, cited));
            }
        }
        DutyRights.NEED.forEach((duty, right) -> value(whole, duty).stream()
                .map(Role::valueOf)
                .filter(role -> !given(whole, role, right))
                .forEach(role -> found.add(contradiction(
                        Contradiction.Kind.DUTY_WITHOUT_RIGHT, whole, duty, new Subject.OfCell(role, right)))));
        WRITTEN_UNTIL.forEach((due, until) -> {
            if (value(whole, due).after().toDays() > value(whole, until)) {
                found.add(contradiction(Contradiction.Kind.DUE_TOO_LATE, whole, due, new Subject.OfParameter(until)));
            }
        });
        for (var ruling : regulation.rulings()) {
            if (ruling.mode() == Ruling.Mode.LOCK) {
                whole.provision(subject(ruling))
                        .filter(provision -> provision.said() && !same(provision, ruling))
                        .map(provision -> new Contradiction(
                                Contradiction.Kind.ACT_AGAINST_LOCK, provision.subject(), null, provision.paragraph()))
                        .ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparing(Contradiction::kind)
                .thenComparing(contradiction -> contradiction.subject().key()));
        return found;
    }

    private static Subject subject(Ruling ruling) {
        return Subject.of(ruling.role() == null ? ruling.code() : ruling.role() + " " + ruling.code());
    }

    /// A cell says the same when the same follows from it, by whatever state.
    private boolean same(Provision provision, Ruling ruling) {
        if (!(provision.value() instanceof Permission said) || !(ruling.value() instanceof Permission ruled)) {
            return provision.value().equals(ruling.value());
        }
        var usual = platform.scopes(String.valueOf(ruling.role()), ruling.code());
        return (said.state() == CellState.FORBID) == (ruled.state() == CellState.FORBID)
                && reach(said, usual).equals(reach(ruled, usual));
    }

    private static Set<Scope> reach(Permission permission, String usual) {
        return switch (permission.state()) {
            case INHERIT -> Scope.read(usual);
            case ALLOW -> Scope.read(permission.scopes());
            case FORBID -> Set.of();
        };
    }

    private static Contradiction contradiction(
            Contradiction.Kind kind, WholeAct whole, Parameter<?> parameter, Subject other) {
        var subject = new Subject.OfParameter(parameter);
        var paragraph = whole.provision(subject).map(Provision::paragraph).orElse(null);
        return new Contradiction(kind, subject, other, paragraph);
    }

    private static <T> T value(WholeAct whole, Parameter<T> parameter) {
        return whole.provision(new Subject.OfParameter(parameter))
                .map(provision -> parameter.cast(provision.value()))
                .orElse(parameter.usual());
    }

    private boolean given(WholeAct whole, Role role, Right right) {
        var said = whole.provision(new Subject.OfCell(role, right)).map(Provision::value);
        if (said.isPresent() && said.get() instanceof Permission(var state, var scopes) && state != CellState.INHERIT) {
            return !scopes.isEmpty();
        }
        return !platform.scopes(role.name(), right.name()).isEmpty();
    }

    /// A paragraph of its own that somebody has named beside a changed cell is what the act says now.
    static boolean against(Cell cell, Cell begun) {
        return begun.paragraph() != null
                && cell.differs(begun)
                && Objects.equals(cell.paragraph(), begun.paragraph())
                && Objects.equals(cell.quote(), begun.quote());
    }
}
