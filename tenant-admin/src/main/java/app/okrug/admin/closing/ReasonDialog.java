package app.okrug.admin.closing;

import app.okrug.closing.WordsNeeded;
import app.okrug.language.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiConsumer;

/// Asks for the reason of a deed that stays on record.
class ReasonDialog extends Dialog {

    /// @param done is given this dialog, to close it when the deed is done, and the reason
    ReasonDialog(Texts texts, String title, String consequence, String deed, BiConsumer<Dialog, String> done) {
        addClassName("admin-dialog");
        setHeaderTitle(title);
        setCloseOnOutsideClick(false);
        var reason = new TextArea(texts.text("admin.reason"));
        reason.setErrorMessage(texts.text("admin.reason.missing"));
        reason.setMaxLength(WordsNeeded.LONGEST);
        reason.setWidthFull();
        reason.setAutofocus(true);
        add(new Paragraph(consequence), reason);
        var button = new Button(deed, click -> {
            reason.setInvalid(reason.getValue().isBlank());
            if (!reason.isInvalid()) {
                done.accept(this, reason.getValue().strip());
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(texts.text("ui.cancel"), click -> close()), button);
    }
}
