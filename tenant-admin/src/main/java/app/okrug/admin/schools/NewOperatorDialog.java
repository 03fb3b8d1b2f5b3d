package app.okrug.admin.schools;

import app.okrug.language.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Whom the office lets in as one of its people. Nothing typed is lost when it is refused.
class NewOperatorDialog extends Dialog {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_LOGIN = 40;

    private final Texts texts;
    private final TextField name;
    private final TextField login;

    /// @param fit whether a login is spelt as logins are
    /// @param done told when all is filled in; closes the dialog or refuses
    NewOperatorDialog(Texts texts, Predicate<String> fit, Consumer<NewOperatorDialog> done) {
        this.texts = texts;
        addClassName("admin-dialog");
        setHeaderTitle(texts.text("admin.operators.new"));
        setCloseOnOutsideClick(false);
        name = field("admin.operators.full-name", "admin.operators.full-name.help", LONGEST_NAME);
        name.setAutofocus(true);
        login = field("admin.users.login", "admin.operators.login.help", LONGEST_LOGIN);
        add(new Paragraph(texts.text("admin.operators.new.lead")), name, login);
        var invite = new Button(texts.text("admin.operators.invite"), click -> {
            name.setErrorMessage(texts.text("admin.value.missing"));
            name.setInvalid(name.getValue().isBlank());
            login.setErrorMessage(texts.text("admin.operators.login.unfit"));
            login.setInvalid(!fit.test(login.getValue()));
            if (!name.isInvalid() && !login.isInvalid()) {
                done.accept(this);
            }
        });
        invite.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(texts.text("ui.cancel"), click -> close()), invite);
    }

    /// The name of the new one.
    String name() {
        return name.getValue().strip();
    }

    /// The wished login.
    String login() {
        return login.getValue().strip();
    }

    /// The login belongs to somebody.
    void refuse() {
        login.setErrorMessage(texts.text("admin.operators.login.taken"));
        login.setInvalid(true);
        login.focus();
    }

    private TextField field(String key, String help, int longest) {
        var field = new TextField(texts.text(key));
        field.setHelperText(texts.text(help));
        field.setMaxLength(longest);
        field.setRequiredIndicatorVisible(true);
        field.setWidthFull();
        return field;
    }
}
