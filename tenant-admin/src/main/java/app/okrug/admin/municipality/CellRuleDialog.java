package app.okrug.admin.municipality;

import app.okrug.access.Right;
import app.okrug.access.Role;
import app.okrug.access.Scope;
import app.okrug.acts.Subject;
import app.okrug.language.Texts;
import app.okrug.municipality.Rule;
import app.okrug.regulation.CellState;
import app.okrug.regulation.Change.Permission;
import app.okrug.regulation.Ruling;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Rules on a cell of the matrix: what a role may.
class CellRuleDialog extends RuleDialog {

    private final Texts texts;
    private final ComboBox<Role> role = new ComboBox<>();
    private final ComboBox<Right> right = new ComboBox<>();
    private final RadioButtonGroup<CellState> state = new RadioButtonGroup<>();
    private final CheckboxGroup<Scope> scopes = new CheckboxGroup<>();

    CellRuleDialog(Texts texts, @Nullable Rule known, Consumer<Rule> save) {
        super(texts, "admin.municipality.cell.title", known, save);
        this.texts = texts;
        role.setLabel(texts.text("admin.municipality.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(one -> texts.text("access.role." + one));
        role.setWidthFull();
        role.addValueChangeListener(change -> narrow());
        right.setLabel(texts.text("admin.municipality.right"));
        right.setItems(rights());
        right.setItemLabelGenerator(this::name);
        right.setWidthFull();
        right.addValueChangeListener(change -> narrow());
        state.setLabel(texts.text("admin.municipality.value"));
        state.setItems(CellState.ALLOW, CellState.FORBID, CellState.INHERIT);
        state.setItemLabelGenerator(one -> texts.text("admin.municipality.state." + one));
        state.setValue(CellState.ALLOW);
        state.addValueChangeListener(change -> narrow());
        state.addClassName("admin-choices");
        scopes.setLabel(texts.text("admin.rights.scopes"));
        scopes.setItemLabelGenerator(scope -> texts.text("access.scope." + scope));
        narrow();
        if (known != null
                && known.subject() instanceof Subject.OfCell(var ruledRole, var ruledRight)
                && known.value() instanceof Permission(var ruled, var letters)) {
            role.setValue(ruledRole);
            role.setReadOnly(true);
            right.setValue(ruledRight);
            right.setReadOnly(true);
            state.setValue(ruled);
            scopes.setValue(Scope.read(letters));
        }
        fill(new Div(role, right, state, scopes));
    }

    private List<Right> rights() {
        return Arrays.stream(Right.values())
                .filter(one -> Ruling.possible(one.name()))
                .sorted(Comparator.comparing(this::name))
                .toList();
    }

    private String name(Right one) {
        return texts.text("access.right." + one + ".name");
    }

    /// Only what the role can ever have of the right is there to choose.
    private void narrow() {
        var possible = role.getValue() == null || right.getValue() == null
                ? Set.<Scope>of()
                : right.getValue().possible(role.getValue());
        var chosen = scopes.getValue();
        scopes.setItems(possible.stream().sorted().toList());
        scopes.setValue(chosen.stream().filter(possible::contains).collect(Collectors.toSet()));
        scopes.setVisible(state.getValue() == CellState.ALLOW && !possible.isEmpty());
    }

    @Override
    Optional<Subject> subject() {
        role.setErrorMessage(texts.text("admin.municipality.role.missing"));
        role.setInvalid(role.getValue() == null);
        right.setErrorMessage(texts.text("admin.municipality.right.missing"));
        right.setInvalid(right.getValue() == null);
        return role.isInvalid() || right.isInvalid()
                ? Optional.empty()
                : Optional.of(new Subject.OfCell(role.getValue(), right.getValue()));
    }

    @Override
    Optional<Object> value() {
        var allowed = state.getValue() == CellState.ALLOW;
        scopes.setErrorMessage(texts.text("admin.rights.scopes.missing"));
        scopes.setInvalid(allowed && scopes.isVisible() && scopes.getValue().isEmpty());
        return scopes.isInvalid()
                ? Optional.empty()
                : Optional.of(new Permission(state.getValue(), allowed ? Scope.write(scopes.getValue()) : ""));
    }
}
