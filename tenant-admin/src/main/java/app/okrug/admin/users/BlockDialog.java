package app.okrug.admin.users;

import app.okrug.language.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/// Asks why somebody is kept out of the school; the reason stays with the account until it is let in again.
class BlockDialog extends Dialog {

    private static final int LONGEST = 500;

    BlockDialog(Texts texts, String name, Consumer<String> done) {
        addClassName("admin-dialog");
        setHeaderTitle(texts.text("admin.user.block.title", name));
        setCloseOnOutsideClick(false);
        var reason = new TextArea(texts.text("admin.user.block.reason"));
        reason.setErrorMessage(texts.text("admin.user.block.reason.missing"));
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        reason.setAutofocus(true);
        add(new Paragraph(texts.text("admin.user.block.consequence")), reason);
        var block = new Button(texts.text("admin.user.block"), click -> {
            reason.setInvalid(reason.getValue().isBlank());
            if (!reason.isInvalid()) {
                done.accept(reason.getValue().strip());
                close();
            }
        });
        block.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        getFooter().add(new Button(texts.text("ui.cancel"), click -> close()), block);
    }
}
