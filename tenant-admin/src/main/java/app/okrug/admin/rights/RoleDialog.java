package app.okrug.admin.rights;

import app.okrug.access.Category;
import app.okrug.access.Role;
import app.okrug.language.Texts;
import app.okrug.people.PersonName;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;

/// Asks for a role, from when to when, for whom the person stands in, and why.
class RoleDialog extends Dialog {

    private final transient Texts texts;
    private final Select<Role> role = new Select<>();
    private final ComboBox<PersonName> acting;
    private final HeldFields held;

    /// @param givable the roles to choose from
    /// @param save told what is wished; answers false when the person holds it already
    RoleDialog(Texts texts, Whom whom, Set<Role> givable, LocalDate today, Predicate<RoleWish> save) {
        this.texts = texts;
        addClassName("admin-dialog");
        setHeaderTitle(texts.text("admin.holder.assign"));
        setCloseOnOutsideClick(false);
        role.setLabel(texts.text("admin.rights.role"));
        role.setItems(givable);
        role.setItemLabelGenerator(one -> one == null ? "" : texts.text("access.role." + one));
        role.setWidthFull();
        acting = new ComboBox<>(texts.text("admin.holder.acting"));
        acting.setHelperText(texts.text("admin.holder.acting.help"));
        acting.setItems(
                query -> whom.find(Category.STAFF, query.getFilter().orElse(""), query.getOffset(), query.getLimit()));
        acting.setItemLabelGenerator(PersonName::full);
        acting.setClearButtonVisible(true);
        acting.setWidthFull();
        held = new HeldFields(texts, today);
        add(role, acting, held);
        var done = new Button(texts.text("admin.holder.assign"), click -> save(save));
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(texts.text("ui.cancel"), click -> close()), done);
    }

    private void save(Predicate<RoleWish> save) {
        role.setErrorMessage(texts.text("admin.holder.role.missing"));
        role.setInvalid(role.getValue() == null);
        if (!held.complete(acting.getValue() != null) || role.isInvalid()) {
            return;
        }
        var wish = new RoleWish(
                role.getValue(),
                held.from(),
                held.until(),
                acting.getValue() == null ? null : acting.getValue().person(),
                held.reason());
        if (save.test(wish)) {
            close();
        } else {
            role.setErrorMessage(texts.text("admin.holder.role.held"));
            role.setInvalid(true);
        }
    }
}
