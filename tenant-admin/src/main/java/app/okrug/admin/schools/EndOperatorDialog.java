package app.okrug.admin.schools;

import app.okrug.identity.LostSecondSteps;
import app.okrug.language.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/// Why somebody no longer works for the office. Nothing typed is lost when it is refused.
class EndOperatorDialog extends Dialog {

    private final TextArea reason;

    /// @param name of whom
    /// @param done told when a reason is there; closes the dialog or refuses
    EndOperatorDialog(Texts texts, String name, Consumer<EndOperatorDialog> done) {
        addClassName("admin-dialog");
        setHeaderTitle(texts.text("admin.operators.end.title", name));
        setCloseOnOutsideClick(false);
        reason = new TextArea(texts.text("admin.operators.end.reason"));
        reason.setHelperText(texts.text("admin.operators.end.reason.help"));
        reason.setMaxLength(LostSecondSteps.LONGEST_REASON);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        reason.setAutofocus(true);
        add(new Paragraph(texts.text("admin.operators.end.consequence")), reason);
        var end = new Button(texts.text("admin.operators.end"), click -> {
            reason.setErrorMessage(texts.text("admin.operators.end.reason.missing"));
            reason.setInvalid(reason.getValue().isBlank());
            if (!reason.isInvalid()) {
                done.accept(this);
            }
        });
        end.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        getFooter().add(new Button(texts.text("ui.cancel"), click -> close()), end);
    }

    /// Why.
    String reason() {
        return reason.getValue().strip();
    }

    /// It cannot be done; why stands beside the field.
    void refuse(String why) {
        reason.setErrorMessage(why);
        reason.setInvalid(true);
    }
}
