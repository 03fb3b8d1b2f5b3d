package app.okrug.ui.account;

import app.okrug.identity.OwnPasskeys;
import app.okrug.language.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/// Another name for a passkey.
class PasskeyNameDialog extends Dialog {

    PasskeyNameDialog(Texts texts, String name, Consumer<String> done) {
        addClassName("okrug-confirmation");
        setHeaderTitle(texts.text("ui.passkey.rename"));
        var field = field(texts);
        field.setValue(name);
        add(field);
        var save = new Button(texts.text("ui.passkey.rename.save"), click -> {
            field.setInvalid(field.getValue().isBlank());
            if (!field.isInvalid()) {
                done.accept(field.getValue());
                close();
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(texts.text("ui.cancel"), click -> close()), save);
    }

    static TextField field(Texts texts) {
        var field = new TextField(texts.text("ui.passkey.name"));
        field.setHelperText(texts.text("ui.passkey.name.hint"));
        field.setErrorMessage(texts.text("ui.passkey.name.missing"));
        field.setMaxLength(OwnPasskeys.LONGEST_NAME);
        field.setWidthFull();
        field.setAutofocus(true);
        return field;
    }
}
