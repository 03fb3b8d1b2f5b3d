package app.okrug.admin.rights;

import app.okrug.access.Role;
import app.okrug.access.Scope;
import app.okrug.acts.MatrixPage;
import app.okrug.acts.MatrixPage.Square;
import app.okrug.admin.list.Lines;
import app.okrug.language.Texts;
import app.okrug.regulation.CellState;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/// Compares a role with its template, the act as it began, and sets it back (P-06).
class TemplateDialog extends Dialog {

    private static final int LONGEST = 500;

    private final transient Texts texts;
    private final transient MatrixPage page;
    private final Div differences = new Div();
    private final Select<Role> role = new Select<>();
    private final TextArea reason = new TextArea();
    private final Button done;

    /// A right whose cell is not as in the template.
    private record Difference(String right, Square square) {}

    /// @param save sets the role back, with the reason
    TemplateDialog(Texts texts, MatrixPage page, BiConsumer<Role, String> save) {
        this.texts = texts;
        this.page = page;
        addClassName("admin-dialog");
        setHeaderTitle(texts.text("admin.template.title"));
        setCloseOnOutsideClick(false);
        role.setLabel(texts.text("admin.rights.role"));
        role.setItems(page.roles().stream().map(MatrixPage.Column::role).toList());
        role.setItemLabelGenerator(one -> one == null ? "" : texts.text("access.role." + one));
        role.setWidthFull();
        reason.setLabel(texts.text("admin.reason"));
        reason.setErrorMessage(texts.text("admin.reason.missing"));
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        done = new Button(texts.text("admin.template.reset"), click -> {
            reason.setInvalid(reason.getValue().isBlank());
            if (!reason.isInvalid()) {
                save.accept(role.getValue(), reason.getValue().strip());
                close();
            }
        });
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        role.addValueChangeListener(change -> compare(change.getValue()));
        choose(Role.CLASS_TEACHER);
        add(new Paragraph(texts.text("admin.template.lead")), role, differences, reason);
        getFooter().add(new Button(texts.text("ui.cancel"), click -> close()), done);
    }

    /// Shows another role.
    final void choose(Role chosen) {
        role.setValue(chosen);
    }

    private void compare(Role chosen) {
        var found = different(chosen);
        differences.removeAll();
        reason.setVisible(!found.isEmpty());
        done.setEnabled(!found.isEmpty());
        if (found.isEmpty()) {
            differences.add(new Paragraph(texts.text("admin.template.same")));
            return;
        }
        var table = new Lines<Difference>(texts, "admin.template.title")
                .words("admin.rights.right", Difference::right)
                .words("admin.template.now", one -> said(one.square()))
                .words("admin.template.begun", one -> scopes(one.square().begun()));
        table.show(found);
        differences.add(table);
    }

    private List<Difference> different(Role chosen) {
        var found = new ArrayList<Difference>();
        for (var line : page.rights()) {
            for (var square : line.cells()) {
                var differs =
                        square.state() == CellState.FORBID || !square.scopes().equals(square.begun());
                if (square.role().equals(chosen) && differs) {
                    found.add(new Difference(line.name(), square));
                }
            }
        }
        return found;
    }

    private String said(Square square) {
        return square.state() == CellState.FORBID ? texts.text("admin.rights.word.FORBIDDEN") : scopes(square.scopes());
    }

    private String scopes(Set<Scope> scopes) {
        return scopes.isEmpty()
                ? texts.text("admin.rights.may-not")
                : scopes.stream()
                        .sorted()
                        .map(scope -> texts.text("access.scope." + scope))
                        .collect(Collectors.joining(", "));
    }
}
