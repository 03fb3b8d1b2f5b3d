package app.okrug.admin.users;

import app.okrug.identity.LostSecondSteps;
import app.okrug.language.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Takes a lost second step away: why, and how it was made sure who asks. Nothing typed is lost when it is refused.
public class LostStepDialog extends Dialog {

    private final Texts texts;
    private final TextArea reason;
    private final @Nullable TextField login;

    /// Of a known person.
    ///
    /// @param done told the reason; closes the dialog
    public static LostStepDialog of(Texts texts, String name, Consumer<LostStepDialog> done) {
        return new LostStepDialog(
                texts, texts.text("admin.lost-step.title", name), false, (dialog, _) -> done.accept(dialog));
    }

    /// Of whoever gives a login.
    ///
    /// @param done told the login as it was typed; closes the dialog or refuses
    public static LostStepDialog asking(Texts texts, BiConsumer<LostStepDialog, String> done) {
        return new LostStepDialog(texts, texts.text("admin.lost-step"), true, done);
    }

    private LostStepDialog(Texts texts, String title, boolean asks, BiConsumer<LostStepDialog, String> done) {
        this.texts = texts;
        addClassName("admin-dialog");
        setHeaderTitle(title);
        setCloseOnOutsideClick(false);
        add(new Paragraph(texts.text("admin.lost-step.consequence")));
        login = asks ? login() : null;
        reason = new TextArea(texts.text("admin.lost-step.reason"));
        reason.setHelperText(texts.text("admin.lost-step.reason.help"));
        reason.setErrorMessage(texts.text("admin.lost-step.reason.missing"));
        reason.setMaxLength(LostSecondSteps.LONGEST_REASON);
        reason.setWidthFull();
        reason.setAutofocus(!asks);
        add(reason);
        var take = new Button(texts.text("admin.lost-step.take"), click -> take(done));
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        getFooter().add(new Button(texts.text("ui.cancel"), click -> close()), take);
    }

    /// Why it is taken away.
    public String reason() {
        return reason.getValue().strip();
    }

    /// Nobody with this login has one that could be taken away.
    public void refuse() {
        if (login != null) {
            login.setErrorMessage(texts.text("admin.lost-step.unknown"));
            login.setInvalid(true);
            login.focus();
        }
    }

    private TextField login() {
        var field = new TextField(texts.text("admin.users.login"));
        field.setWidthFull();
        field.setAutofocus(true);
        add(field);
        return field;
    }

    private void take(BiConsumer<LostStepDialog, String> done) {
        reason.setInvalid(reason.getValue().isBlank());
        if (login != null) {
            login.setErrorMessage(texts.text("admin.lost-step.login.missing"));
            login.setInvalid(login.getValue().isBlank());
        }
        if (!reason.isInvalid() && (login == null || !login.isInvalid())) {
            done.accept(this, login == null ? "" : login.getValue());
        }
    }
}
