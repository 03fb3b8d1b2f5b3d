package app.okrug.admin.billing;

import app.okrug.language.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/// Asks why something is cancelled: it stays in the books with its reason.
class CancelDialog extends Dialog {

    private static final int LONGEST = 300;

    CancelDialog(Texts texts, String question, Consumer<String> cancel) {
        addClassName("admin-dialog");
        setHeaderTitle(question);
        setRole("alertdialog");
        setCloseOnOutsideClick(false);
        var reason = new TextArea(texts.text("admin.reason"));
        reason.setMaxLength(LONGEST);
        reason.setErrorMessage(texts.text("admin.reason.missing"));
        reason.setWidthFull();
        reason.setAutofocus(true);
        add(new Paragraph(texts.text("admin.billing.cancel.consequence")), reason);
        var deed = new Button(texts.text("admin.billing.cancel"), click -> {
            reason.setInvalid(reason.getValue().isBlank());
            if (!reason.isInvalid()) {
                close();
                cancel.accept(reason.getValue().strip());
            }
        });
        deed.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        getFooter().add(new Button(texts.text("ui.cancel"), click -> close()), deed);
    }
}
