package app.okrug.acts;

import app.okrug.access.Access;
import app.okrug.access.Right;
import app.okrug.access.Role;
import app.okrug.access.SchoolRoles;
import app.okrug.access.Scope;
import app.okrug.access.Target;
import app.okrug.language.Texts;
import app.okrug.regulation.Act;
import app.okrug.regulation.Change;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Qualifier;
import app.okrug.regulation.Regulation;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Service;

/// What screens show of the act in force: the matrix, the parameters, what was changed.
@Service
public class RegulationPages {

    private final Access access;
    private final Regulation regulation;
    private final Texts texts;
    private final ValueText values;
    private final SchoolRoles schoolRoles;
    private final PlaceNames places;
    private final Clock clock;

    RegulationPages(
            Access access,
            Regulation regulation,
            Texts texts,
            ValueText values,
            SchoolRoles schoolRoles,
            PlaceNames places,
            Clock clock) {
        this.access = access;
        this.regulation = regulation;
        this.texts = texts;
        this.values = values;
        this.schoolRoles = schoolRoles;
        this.places = places;
        this.clock = clock;
    }

    /// The act in force.
    public Act act() {
        access.require(Right.REGULATION_VIEW, Target.school());
        return regulation.act();
    }

    /// The matrix as it holds now.
    public MatrixPage matrix() {
        access.require(Right.REGULATION_VIEW, Target.school());
        var now = clock.instant();
        var roles = schoolRoles.all();
        var columns = roles.stream()
                .map(role -> new MatrixPage.Column(role, texts.text("access.role." + role), role.assigned()))
                .toList();
        var rights = Arrays.stream(Right.values())
                .map(right -> line(right, roles, now))
                .toList();
        return new MatrixPage(columns, rights);
    }

    /// All parameters as they hold now, in the order of the catalogue.
    public List<ParameterLine> parameters() {
        access.require(Right.REGULATION_VIEW, Target.school());
        var now = clock.instant();
        var names = places.of(Parameter.all().stream()
                .flatMap(parameter -> places(parameter).stream())
                .toList());
        return Parameter.all().stream()
                .<ParameterLine>map(parameter -> line(parameter, now, names))
                .toList();
    }

    /// What people have changed, the latest first.
    public List<ChangeLine> changes(int most) {
        access.require(Right.REGULATION_VIEW, Target.school());
        var later = new HashSet<String>();
        return regulation.changes(most).stream()
                .map(change -> line(change, later.add(change.role() + " " + change.subject())))
                .toList();
    }

    private MatrixPage.Line line(Right right, List<Role> roles, Instant now) {
        var text = "access.right." + right;
        return new MatrixPage.Line(
                right,
                right.area(),
                texts.text("access.area." + right.area()),
                texts.text(text + ".name"),
                texts.text(text + ".sentence"),
                right.signs(),
                roles.stream().map(role -> square(role, right, now)).toList());
    }

    private MatrixPage.Square square(Role role, Right right, Instant now) {
        var cell = regulation.cell(role.name(), right.name(), now);
        var begun = regulation.begun(role.name(), right.name());
        return new MatrixPage.Square(
                role,
                cell.state(),
                Scope.read(cell.scopes()),
                Scope.read(cell.usual()),
                Scope.read(begun.scopes()),
                right.possible(role),
                right.guaranteed(role),
                cell.differs(),
                Contradictions.against(cell, begun),
                cell.paragraph(),
                cell.quote(),
                cell.reason(),
                regulation.ruling(role.name(), right.name()),
                cell.id());
    }

    /// Scales of marks are set apart on a page of their own.
    private Set<Qualifier> places(Parameter<?> parameter) {
        return parameter.apart().isEmpty() || regulation.alike(parameter)
                ? Set.of()
                : regulation.apart(parameter).keySet();
    }

    private <T> List<ApartLine> apart(Parameter<T> parameter, Map<Qualifier, String> names) {
        if (places(parameter).isEmpty()) {
            return List.of();
        }
        return regulation.apart(parameter).entrySet().stream()
                .map(set -> new ApartLine(
                        set.getKey(),
                        Objects.requireNonNull(names.get(set.getKey())),
                        set.getValue().value(),
                        values.of(set.getValue().value()),
                        set.getValue().since(),
                        set.getValue().reason(),
                        set.getValue().entry()))
                .sorted(Comparator.comparing((ApartLine line) -> line.place().kind())
                        .thenComparing(ApartLine::where))
                .toList();
    }

    private <T> ParameterLine line(Parameter<T> parameter, Instant now, Map<Qualifier, String> names) {
        var setting = regulation.setting(parameter, now);
        var ruling = regulation.ruling(parameter);
        return new ParameterLine(
                parameter,
                texts.text("regulation.topic." + parameter.topic()),
                texts.text("regulation.parameter." + parameter.code()),
                setting.value(),
                values.of(setting.value()),
                values.of(parameter.usual()),
                !parameter.concluded() && setting.lock() == null,
                impossible(parameter, now),
                setting.paragraph(),
                setting.quote(),
                setting.act(),
                ruling,
                ruling == null ? "" : values.of(ruling.value()),
                parameter.enforced() ? null : texts.text("regulation.written." + parameter.code()),
                apart(parameter, names),
                setting.entry());
    }

    /// Whether somebody is to do what he may not: the act and the matrix contradict each other.
    private boolean impossible(Parameter<?> parameter, Instant now) {
        return DutyRights.NEED.entrySet().stream()
                .filter(duty -> duty.getKey() == parameter)
                .anyMatch(duty -> regulation.setting(duty.getKey(), now).value().stream()
                        .map(role -> regulation.cell(role, duty.getValue().name(), now))
                        .anyMatch(cell -> cell.scopes().isEmpty()));
    }

    private ChangeLine line(Change change, boolean latest) {
        var what = change.role() == null
                ? texts.text("regulation.parameter." + change.subject())
                : texts.text("access.role." + change.role()) + " · "
                        + texts.text("access.right." + change.subject() + ".name");
        return new ChangeLine(
                change, latest, what, change.before() == null ? null : worded(change.before()), worded(change.after()));
    }

    private String worded(Object stands) {
        return stands instanceof Change.Permission(var state, var scopes)
                ? values.of(state, Scope.read(scopes))
                : values.of(stands);
    }
}
