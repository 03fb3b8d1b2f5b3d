package app.okrug.admin.rights;

import app.okrug.language.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/// Asks why a role of the school's own is used no more, and says what follows.
class EndRoleDialog extends Dialog {

    private static final int LONGEST = 500;

    /// @param name what the role is called
    /// @param end told the reason
    EndRoleDialog(Texts texts, String name, Consumer<String> end) {
        addClassName("admin-dialog");
        setHeaderTitle(texts.text("admin.roles.end.question", name));
        setCloseOnOutsideClick(false);
        var reason = new TextArea(texts.text("admin.reason"));
        reason.setErrorMessage(texts.text("admin.reason.missing"));
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        add(new Paragraph(texts.text("admin.roles.end.consequence")), reason);
        var done = new Button(texts.text("admin.roles.end"), click -> {
            reason.setInvalid(reason.getValue().isBlank());
            if (!reason.isInvalid()) {
                end.accept(reason.getValue().strip());
                close();
            }
        });
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        getFooter().add(new Button(texts.text("ui.cancel"), click -> close()), done);
    }
}
