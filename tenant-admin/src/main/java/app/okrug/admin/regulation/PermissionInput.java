package app.okrug.admin.regulation;

import app.okrug.access.Scope;
import app.okrug.acts.Subject;
import app.okrug.language.Texts;
import app.okrug.regulation.CellState;
import app.okrug.regulation.Change.Permission;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.EnumSet;
import java.util.Optional;

/// Whether a role may, and how far.
class PermissionInput implements ValueInput {

    private final Texts texts;
    private final RadioButtonGroup<CellState> state = new RadioButtonGroup<>();
    private final CheckboxGroup<Scope> scopes = new CheckboxGroup<>();

    PermissionInput(Texts texts, Subject.OfCell cell, Permission now) {
        this.texts = texts;
        var possible = cell.right().possible(cell.role());
        var known = Scope.read(now.scopes());
        state.setLabel(texts.text("admin.rights.state"));
        state.setItems(CellState.values());
        state.setItemLabelGenerator(one -> texts.text("regulation.cell." + one));
        state.setItemEnabledProvider(
                one -> one != CellState.FORBID || !cell.right().guaranteed(cell.role()));
        state.setValue(now.state());
        state.addClassName("admin-choices");
        state.addValueChangeListener(change -> scopes.setVisible(change.getValue() == CellState.ALLOW));
        scopes.setLabel(texts.text("admin.rights.scopes"));
        scopes.setItems(EnumSet.copyOf(possible));
        scopes.setItemLabelGenerator(scope -> texts.text("access.scope." + scope));
        scopes.setValue(known.isEmpty() && possible.size() == 1 ? possible : known);
        scopes.setVisible(now.state() == CellState.ALLOW);
    }

    @Override
    public Component part() {
        var part = new Div(state, scopes);
        part.addClassName("okrug-stack");
        return part;
    }

    @Override
    public Optional<Object> read() {
        var allowed = state.getValue() == CellState.ALLOW;
        scopes.setErrorMessage(texts.text("admin.rights.scopes.missing"));
        scopes.setInvalid(allowed && scopes.getValue().isEmpty());
        return scopes.isInvalid()
                ? Optional.empty()
                : Optional.of(new Permission(state.getValue(), allowed ? Scope.write(scopes.getValue()) : ""));
    }
}
