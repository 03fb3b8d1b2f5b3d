package app.okrug.ui.account;

import app.okrug.identity.OwnAccount;
import app.okrug.identity.PasswordRules;
import app.okrug.identity.WrongPassword;
import app.okrug.identity.signin.SignInPages;
import app.okrug.language.Texts;
import app.okrug.ui.part.Card;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;

/// A new password in place of the old one. It ends all sessions, so the reader signs in with it at once.
class PasswordCard extends Card {

    private final Texts texts;
    private final transient OwnAccount account;
    private final PasswordField old = new PasswordField();
    private final PasswordField wanted = new PasswordField();
    private final PasswordField repeated = new PasswordField();

    PasswordCard(Texts texts, OwnAccount account) {
        super(texts.text("ui.account.password"));
        this.texts = texts;
        this.account = account;
        old.setLabel(texts.text("ui.account.password.old"));
        old.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        wanted.setLabel(texts.text("identity.password.own"));
        wanted.setHelperText(texts.text("identity.password.hint"));
        wanted.setAutocomplete(Autocomplete.NEW_PASSWORD);
        repeated.setLabel(texts.text("identity.password.repeated"));
        repeated.setAutocomplete(Autocomplete.NEW_PASSWORD);
        var fields = new Div(old, wanted, repeated);
        fields.addClassName("okrug-account-fields");
        var change = new Button(texts.text("ui.account.password.change"), click -> change());
        change.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var deeds = new Div(change);
        deeds.addClassName("okrug-row");
        add(new Paragraph(texts.text("ui.account.password.lead")), fields, deeds);
    }

    private void change() {
        sound(old, !old.isEmpty(), "ui.account.password.missing");
        sound(wanted, !wanted.isEmpty(), "ui.account.password.missing");
        sound(repeated, repeated.getValue().equals(wanted.getValue()), "identity.password.differs");
        if (old.isInvalid() || wanted.isInvalid() || repeated.isInvalid()) {
            return;
        }
        try {
            account.password(old.getValue(), wanted.getValue())
                    .ifPresentOrElse(
                            fault -> sound(wanted, false, fault.key(), PasswordRules.SHORTEST, PasswordRules.LONGEST),
                            () -> getUI().ifPresent(ui -> ui.getPage().setLocation(SignInPages.LOGIN)));
        } catch (WrongPassword wrong) {
            sound(old, false, "ui.account.password.wrong");
        }
    }

    private void sound(PasswordField field, boolean sound, String fault, Object... values) {
        field.setErrorMessage(texts.text(fault, values));
        field.setInvalid(!sound);
    }
}
