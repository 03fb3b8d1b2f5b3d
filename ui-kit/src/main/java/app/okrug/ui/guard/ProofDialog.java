package app.okrug.ui.guard;

import app.okrug.identity.OwnConfirmation;
import app.okrug.identity.signin.SessionPresence;
import app.okrug.language.Texts;
import app.okrug.ui.dialog.Notice;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.springframework.stereotype.Component;

/// Asks the one at the page to show that it is they, before a deed that does great harm in wrong hands. What lies below
/// stays as it is, so that the deed can be repeated.
@Component
public class ProofDialog {

    private final Texts texts;
    private final OwnConfirmation confirmation;
    private final SessionPresence presence;

    ProofDialog(Texts texts, OwnConfirmation confirmation, SessionPresence presence) {
        this.texts = texts;
        this.confirmation = confirmation;
        this.presence = presence;
    }

    /// Opens it over the page in view.
    public void open() {
        var dialog = new Dialog();
        dialog.addClassName("okrug-confirmation");
        dialog.setHeaderTitle(texts.text("ui.proof.title"));
        dialog.setCloseOnOutsideClick(false);
        var password = new PasswordField(texts.text("identity.password"));
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setWidthFull();
        password.setAutofocus(true);
        var code = new TextField(texts.text("identity.second.code"));
        code.getElement().setProperty("autocomplete", "one-time-code");
        code.setHelperText(texts.text("identity.second.hint"));
        code.setWidthFull();
        code.setVisible(confirmation.needsCode());
        dialog.add(new Paragraph(texts.text("ui.proof.lead")), password, code);
        confirmation
                .question()
                .ifPresent(question ->
                        dialog.add(new PasskeyConfirmation(texts, confirmation, question, () -> done(dialog))));
        var confirm = new Button(texts.text("ui.proof.confirm"), click -> confirm(dialog, password, code));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.addClickShortcut(Key.ENTER).listenOn(dialog);
        dialog.getFooter().add(new Button(texts.text("ui.cancel"), click -> dialog.close()), confirm);
        dialog.open();
    }

    private void done(Dialog dialog) {
        presence.shown();
        dialog.close();
        Notice.done(texts.text("ui.proof.done"));
    }

    private void confirm(Dialog dialog, PasswordField password, TextField code) {
        if (confirmation.confirm(password.getValue(), code.getValue())) {
            done(dialog);
            return;
        }
        password.setErrorMessage(texts.text(code.isVisible() ? "ui.proof.wrong.both" : "ui.proof.wrong"));
        password.setInvalid(true);
        code.clear();
    }
}
