package app.okrug.ui.account;

import app.okrug.identity.OwnPasskeys;
import app.okrug.identity.PasskeyMade;
import app.okrug.identity.PasskeyQuestion;
import app.okrug.language.Texts;
import app.okrug.ui.passkey.PasskeyButton;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;

/// Makes a passkey: its name, and a press that leads to the device. What was typed stays when the device refuses.
class NewPasskeyDialog extends Dialog {

    private final Texts texts;
    private final transient OwnPasskeys passkeys;
    private final transient Consumer<List<String>> done;
    private final TextField name;
    private final Paragraph fault = new Paragraph();
    private final PasskeyButton make;
    private transient PasskeyQuestion question;

    /// @param done told when it is in use, with recovery codes if they are the account's first
    NewPasskeyDialog(Texts texts, OwnPasskeys passkeys, PasskeyQuestion question, Consumer<List<String>> done) {
        this.texts = texts;
        this.passkeys = passkeys;
        this.question = question;
        this.done = done;
        addClassName("okrug-confirmation");
        setHeaderTitle(texts.text("ui.passkey.add"));
        setCloseOnOutsideClick(false);
        name = PasskeyNameDialog.field(texts);
        name.setValue(texts.text("ui.passkey.name.usual", passkeys.all().size() + 1));
        fault.addClassName("okrug-fault");
        fault.getElement().setAttribute("role", "alert");
        fault.setVisible(false);
        make = new PasskeyButton(texts.text("ui.passkey.make"), PasskeyButton.Deed.MAKE, this::take);
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        make.question(question.options());
        add(new Paragraph(texts.text("ui.passkey.make.lead")), name, fault);
        getFooter().add(new Button(texts.text("ui.cancel"), click -> close()), make);
    }

    private void take(String answer) {
        name.setInvalid(name.getValue().isBlank());
        if (name.isInvalid()) {
            again("");
        } else if (answer.isEmpty()) {
            again("ui.passkey.refused");
        } else if (passkeys.take(question, answer, name.getValue()) instanceof PasskeyMade.InUse(var codes)) {
            close();
            done.accept(codes);
        } else {
            again("ui.passkey.unfit");
        }
    }

    private void again(String key) {
        fault.setText(key.isEmpty() ? "" : texts.text(key));
        fault.setVisible(!key.isEmpty());
        passkeys.begin().ifPresent(fresh -> {
            question = fresh;
            make.question(fresh.options());
        });
    }
}
