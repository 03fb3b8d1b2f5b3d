package app.okrug.admin.rights;

import app.okrug.access.Category;
import app.okrug.access.Handovers;
import app.okrug.access.NewHandover;
import app.okrug.access.Right;
import app.okrug.access.Role;
import app.okrug.language.Alphabet;
import app.okrug.language.Texts;
import app.okrug.people.PersonName;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/// Asks to whom what is handed on, from when to when, and by which order.
class HandoverDialog extends Dialog {

    private final transient Texts texts;
    private final ComboBox<PersonName> to;
    private final Select<Role> role = new Select<>();
    private final MultiSelectComboBox<Right> rights;
    private final HeldFields held;
    private final LocalDate today;

    /// @param roles that can be handed on
    /// @param handable the rights that can be handed on
    /// @param save writes what is wished; the dialog stays open, and nothing typed is lost, when it throws
    HandoverDialog(
            Texts texts,
            Whom whom,
            List<Role> roles,
            List<Right> handable,
            LocalDate today,
            Consumer<NewHandover> save) {
        this.texts = texts;
        this.today = today;
        addClassName("admin-dialog");
        setHeaderTitle(texts.text("admin.handover.hand"));
        setCloseOnOutsideClick(false);
        to = new ComboBox<>(texts.text("admin.handover.to"));
        to.setItems(
                query -> whom.find(Category.STAFF, query.getFilter().orElse(""), query.getOffset(), query.getLimit()));
        to.setItemLabelGenerator(PersonName::full);
        to.setWidthFull();
        role.setLabel(texts.text("admin.handover.whole"));
        role.setHelperText(texts.text("admin.handover.whole.help"));
        role.setItems(roles);
        role.setEmptySelectionAllowed(true);
        role.setItemLabelGenerator(one -> one == null ? "" : texts.text("access.role." + one));
        role.setWidthFull();
        rights = new MultiSelectComboBox<>(texts.text("admin.handover.rights"));
        rights.setHelperText(texts.text("admin.handover.rights.help"));
        rights.setItems(
                (one, wish) -> Alphabet.found(wish, name(one)),
                handable.stream().sorted(Alphabet.by(this::name)).toList());
        rights.setItemLabelGenerator(this::name);
        rights.setWidthFull();
        held = new HeldFields(texts, today);
        held.alwaysEnds();
        add(new Paragraph(texts.text("admin.handover.hand.lead")), to, role, rights, held);
        var done = new Button(texts.text("admin.handover.hand"), click -> save(save));
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(texts.text("ui.cancel"), click -> close()), done);
    }

    private void save(Consumer<NewHandover> save) {
        to.setErrorMessage(texts.text("admin.why.person.missing"));
        to.setInvalid(to.getValue() == null);
        rights.setErrorMessage(texts.text("admin.handover.what.missing"));
        rights.setInvalid(role.getValue() == null && rights.getValue().isEmpty());
        if (!held.complete(true) | to.isInvalid() | rights.isInvalid() || !held.within(today, Handovers.LONGEST_DAYS)) {
            return;
        }
        save.accept(new NewHandover(
                to.getValue().person(),
                role.getValue(),
                rights.getValue(),
                held.from(),
                Objects.requireNonNull(held.until()),
                held.reason()));
        close();
    }

    private String name(Right one) {
        return texts.text("access.right." + one + ".name");
    }
}
