package app.okrug.admin.regulation;

import app.okrug.acts.ChangeLine;
import app.okrug.language.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Objects;
import java.util.function.BiConsumer;

/// Asks why a change is taken back.
class RevertDialog extends Dialog {

    private static final int LONGEST_REASON = 500;

    RevertDialog(Texts texts, ChangeLine change, BiConsumer<Dialog, String> revert) {
        addClassName("admin-dialog");
        setHeaderTitle(texts.text("admin.history.revert.title"));
        var back = Objects.requireNonNullElse(change.before(), texts.text("admin.history.nothing"));
        var reason = new TextArea(texts.text("admin.reason"));
        reason.setHelperText(texts.text("admin.reason.help"));
        reason.setErrorMessage(texts.text("admin.reason.missing"));
        reason.setMaxLength(LONGEST_REASON);
        reason.setWidthFull();
        reason.setAutofocus(true);
        add(new Paragraph(texts.text("admin.history.revert.text", change.what(), change.after(), back)), reason);
        var done = new Button(texts.text("admin.history.revert"), click -> {
            reason.setInvalid(reason.getValue().isBlank());
            if (!reason.isInvalid()) {
                revert.accept(this, reason.getValue().strip());
            }
        });
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(texts.text("ui.cancel"), click -> close()), done);
    }
}
