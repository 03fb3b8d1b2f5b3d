package app.okrug.admin.schools;

import app.okrug.language.Texts;
import app.okrug.tenancy.RegisteredSchool;
import app.okrug.tenancy.SchoolState;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/// Says what will work in a school after a step and what will not, and asks for the reason its people will read.
class StepDialog extends Dialog {

    private static final int LONGEST_REASON = 500;

    private final TextArea reason;

    /// @param take told the reason; the dialog stays open until [#close()]
    StepDialog(Texts texts, RegisteredSchool school, SchoolState to, Consumer<String> take) {
        addClassName("admin-dialog");
        setHeaderTitle(texts.text("admin.life.question", school.name(), texts.text("admin.school.state." + to)));
        setRole("alertdialog");
        setCloseOnOutsideClick(false);
        reason = new TextArea(texts.text("admin.life.why"));
        reason.setHelperText(texts.text("admin.life.why.help"));
        reason.setMaxLength(LONGEST_REASON);
        reason.setWidthFull();
        reason.setAutofocus(true);
        add(new Paragraph(texts.text("admin.life.effect." + to)), reason);
        var deed = new Button(texts.text("admin.life.to." + to), click -> {
            if (reason.getValue().isBlank()) {
                refuse(texts.text("admin.reason.missing"));
            } else {
                take.accept(reason.getValue().strip());
            }
        });
        deed.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        if (!to.reachable()) {
            deed.addThemeVariants(ButtonVariant.LUMO_ERROR);
        }
        getFooter().add(new Button(texts.text("ui.cancel"), click -> close()), deed);
    }

    /// Says beside the reason why nothing has happened.
    void refuse(String why) {
        reason.setErrorMessage(why);
        reason.setInvalid(true);
        reason.focus();
    }
}
