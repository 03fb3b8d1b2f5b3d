package app.okrug.admin.rights;

import app.okrug.access.Role;
import app.okrug.access.RoleNameTaken;
import app.okrug.access.SchoolRole;
import app.okrug.language.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Asks what a role of the school's own is made from, what it is called in both languages, and why.
class MadeRoleDialog extends Dialog {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST = 500;

    private final transient Texts texts;
    private final Select<Role> base = new Select<>();
    private final TextField name = new TextField();
    private final TextField english = new TextField();
    private final TextArea reason = new TextArea();

    /// @param seen the role that is called otherwise; null for a new one
    /// @param bases the roles to choose from
    /// @param save writes what is wished; the dialog stays open, and nothing typed is lost, when it throws
    MadeRoleDialog(Texts texts, @Nullable SchoolRole seen, List<Role> bases, Consumer<MadeRoleWish> save) {
        this.texts = texts;
        var title = texts.text(seen == null ? "admin.roles.make" : "admin.roles.rename");
        addClassName("admin-dialog");
        setHeaderTitle(title);
        setCloseOnOutsideClick(false);
        base.setLabel(texts.text("admin.roles.base"));
        base.setHelperText(texts.text("admin.roles.base.help"));
        base.setItems(bases);
        base.setItemLabelGenerator(one -> one == null ? "" : texts.text("access.role." + one));
        base.setWidthFull();
        named(name, "admin.roles.name");
        named(english, "admin.roles.english");
        reason.setLabel(texts.text("admin.reason"));
        reason.setHelperText(texts.text("admin.reason.help"));
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        if (seen == null) {
            add(new Paragraph(texts.text("admin.roles.make.lead")), base);
        } else {
            base.setValue(seen.role().base());
            name.setValue(seen.name());
            english.setValue(seen.nameInEnglish());
        }
        add(name, english, reason);
        var done = new Button(title, click -> save(save));
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(texts.text("ui.cancel"), click -> close()), done);
    }

    private void named(TextField field, String label) {
        field.setLabel(texts.text(label));
        field.setMaxLength(LONGEST_NAME);
        field.setWidthFull();
    }

    private void save(Consumer<MadeRoleWish> save) {
        base.setErrorMessage(texts.text("admin.holder.role.missing"));
        base.setInvalid(base.getValue() == null);
        name.setErrorMessage(texts.text("admin.roles.name.missing"));
        name.setInvalid(name.getValue().isBlank());
        english.setErrorMessage(texts.text("admin.roles.name.missing"));
        english.setInvalid(english.getValue().isBlank());
        reason.setErrorMessage(texts.text("admin.reason.missing"));
        reason.setInvalid(reason.getValue().isBlank());
        if (base.isInvalid() || name.isInvalid() || english.isInvalid() || reason.isInvalid()) {
            return;
        }
        try {
            save.accept(new MadeRoleWish(base.getValue(), name.getValue(), english.getValue(), reason.getValue()));
            close();
        } catch (RoleNameTaken taken) {
            name.setErrorMessage(texts.text("admin.roles.name.taken"));
            name.setInvalid(true);
        }
    }
}
