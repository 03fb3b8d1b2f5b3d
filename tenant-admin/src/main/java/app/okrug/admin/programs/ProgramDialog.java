package app.okrug.admin.programs;

import app.okrug.access.Right;
import app.okrug.identity.tokens.ApiClients;
import app.okrug.identity.tokens.IssuedSecret;
import app.okrug.identity.tokens.NewApiClient;
import app.okrug.identity.tokens.UnfitApiClient;
import app.okrug.language.Texts;
import app.okrug.ui.field.DayField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.function.Consumer;

/// Lets a program in: its name, what it may read, until when.
class ProgramDialog extends Dialog {

    private static final int USUAL_MONTHS = 6;

    private final transient ApiClients clients;
    private final transient Consumer<IssuedSecret> done;
    private final TextField name;
    private final MultiSelectComboBox<Right> rights;
    private final DayField until;

    ProgramDialog(Texts texts, ApiClients clients, LocalDate today, Consumer<IssuedSecret> done) {
        this.clients = clients;
        this.done = done;
        addClassName("admin-dialog");
        setHeaderTitle(texts.text("admin.programs.make"));
        setCloseOnOutsideClick(false);
        name = new TextField(texts.text("admin.programs.name"));
        name.setMaxLength(100);
        name.setWidthFull();
        name.setAutofocus(true);
        name.setErrorMessage(texts.text("admin.programs.unfit.NAME"));
        rights = new MultiSelectComboBox<>(texts.text("admin.programs.rights"));
        rights.setItems(clients.givable());
        rights.setItemLabelGenerator(right -> texts.text("access.right." + right.name() + ".name"));
        rights.setHelperText(texts.text("admin.programs.rights.help"));
        rights.setWidthFull();
        rights.setErrorMessage(texts.text("admin.programs.unfit.RIGHTS"));
        until = new DayField(texts.text("admin.programs.until.day"), texts);
        until.setMin(today);
        until.setMax(today.plusYears(1));
        until.setValue(today.plusMonths(USUAL_MONTHS));
        until.setErrorMessage(texts.text("admin.programs.unfit.UNTIL"));
        add(name, rights, until);
        var make = new Button(texts.text("admin.programs.make.deed"), _ -> make());
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(texts.text("ui.cancel"), _ -> close()), make);
    }

    private void make() {
        name.setInvalid(name.getValue().isBlank());
        rights.setInvalid(rights.getValue().isEmpty());
        var last = until.getValue();
        until.setInvalid(last == null || until.isInvalid());
        if (name.isInvalid() || rights.isInvalid() || last == null || until.isInvalid()) {
            return;
        }
        try {
            var issued = clients.make(new NewApiClient(name.getValue(), rights.getValue(), last));
            close();
            done.accept(issued);
        } catch (UnfitApiClient unfit) {
            switch (unfit.why()) {
                case NAME -> name.setInvalid(true);
                case RIGHTS -> rights.setInvalid(true);
                case UNTIL -> until.setInvalid(true);
            }
        }
    }
}
