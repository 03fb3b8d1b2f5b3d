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
import app.okrug.regulation.Regulation;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Service;

/// What screens show of the act in force: the matrix, the parameters, what was changed.
@Service
public class RegulationPages {

    private final Access access;
    private final Regulation regulation;
    private final Texts texts;
    private final ValueText values;
    private final SchoolRoles schoolRoles;
    private final Clock clock;

    RegulationPages(
            Access access, Regulation regulation, Texts texts, ValueText values, SchoolRoles schoolRoles, Clock clock) {
        this.access = access;
        this.regulation = regulation;
        this.texts = texts;
        this.values = values;
        this.schoolRoles = schoolRoles;
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
        return Parameter.all().stream()
                .<ParameterLine>map(parameter -> line(parameter, now))
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

    private <T> ParameterLine line(Parameter<T> parameter, Instant now) {
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
