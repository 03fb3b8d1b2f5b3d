package app.okrug.admin.rights;

import app.okrug.access.Category;
import app.okrug.access.Right;
import app.okrug.access.Scope;
import app.okrug.language.Alphabet;
import app.okrug.language.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Consumer;

/// Asks for a right in person or a veto: what, how far, from when to when, and why.
class GrantDialog extends Dialog {

    private final transient Texts texts;
    private final RadioButtonGroup<Boolean> kind = new RadioButtonGroup<>();
    private final ComboBox<Right> right;
    private final CheckboxGroup<Scope> scopes = new CheckboxGroup<>();
    private final HeldFields held;

    /// @param category what the person is: only what people of it can ever hold is offered
    /// @param save writes what is wished; the dialog stays open, and nothing typed is lost, when it throws
    GrantDialog(Texts texts, Category category, LocalDate today, Consumer<GrantWish> save) {
        this.texts = texts;
        addClassName("admin-dialog");
        setHeaderTitle(texts.text("admin.holder.add"));
        setCloseOnOutsideClick(false);
        kind.setLabel(texts.text("admin.holder.kind"));
        kind.setItems(true, false);
        kind.setItemLabelGenerator(
                allows -> texts.text(allows ? "admin.holder.choice.allow" : "admin.holder.choice.forbid"));
        kind.setValue(true);
        kind.addClassName("admin-choices");
        kind.addValueChangeListener(change -> scopes.setVisible(change.getValue()));
        right = new ComboBox<>(texts.text("admin.rights.right"));
        right.setItems(
                (one, wish) -> Alphabet.found(wish, name(one)),
                Arrays.stream(Right.values())
                        .filter(one -> !one.ceiling(category).isEmpty())
                        .sorted(Alphabet.by(this::name))
                        .toList());
        right.setItemLabelGenerator(this::name);
        right.setWidthFull();
        right.addValueChangeListener(change -> right.setHelperText(
                change.getValue() == null ? "" : texts.text("access.right." + change.getValue() + ".sentence")));
        scopes.setLabel(texts.text("admin.rights.scopes"));
        scopes.setItems(Arrays.stream(Scope.values())
                .filter(Right.TIMETABLE_VIEW.ceiling(category)::contains)
                .toList());
        scopes.setItemLabelGenerator(scope -> texts.text("access.scope." + scope));
        held = new HeldFields(texts, today);
        add(kind, right, scopes, held);
        var done = new Button(texts.text("admin.save"), click -> save(save));
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(texts.text("ui.cancel"), click -> close()), done);
    }

    private void save(Consumer<GrantWish> save) {
        right.setErrorMessage(texts.text("admin.why.right.missing"));
        right.setInvalid(right.getValue() == null);
        scopes.setErrorMessage(texts.text("admin.rights.scopes.missing"));
        scopes.setInvalid(kind.getValue() && scopes.getValue().isEmpty());
        if (!held.complete(false) || right.isInvalid() || scopes.isInvalid()) {
            return;
        }
        save.accept(new GrantWish(
                right.getValue(),
                kind.getValue(),
                kind.getValue() ? scopes.getValue() : Set.of(),
                held.from(),
                held.until(),
                held.reason()));
        close();
    }

    private String name(Right one) {
        return texts.text("access.right." + one + ".name");
    }
}
