package app.okrug.admin.archive;

import app.okrug.language.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.function.Function;

/// Asks before a deed that weighs much: says what will be afterwards, and wants a reason or a word. Stays
/// open, with what was typed, until the deed is done.
class DeedDialog extends Dialog {

    private static final int LONGEST = 500;

    /// @param deedWords what the button says
    /// @param field where the reason or the word is typed
    /// @param deed told what was typed; answers why nothing has happened, empty when it has
    private DeedDialog(
            Texts texts,
            String question,
            String consequence,
            String deedWords,
            TextFieldBase<?, String> field,
            Function<String, String> deed) {
        addClassName("admin-dialog");
        setHeaderTitle(question);
        setRole("alertdialog");
        setCloseOnOutsideClick(false);
        field.setWidthFull();
        field.setAutofocus(true);
        add(new Paragraph(consequence), field);
        var button = new Button(deedWords, click -> {
            var why = field.getValue().isBlank() ? texts.text("admin.value.missing") : deed.apply(field.getValue());
            if (why.isEmpty()) {
                close();
            } else {
                field.setErrorMessage(why);
                field.setInvalid(true);
                field.focus();
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        getFooter().add(new Button(texts.text("ui.cancel"), click -> close()), button);
    }

    /// Wants a reason.
    static DeedDialog withReason(
            Texts texts, String question, String consequence, String deedWords, Function<String, String> deed) {
        var reason = new TextArea(texts.text("admin.life.why"));
        reason.setMaxLength(LONGEST);
        return new DeedDialog(texts, question, consequence, deedWords, reason, deed);
    }

    /// Wants a word to be typed.
    static DeedDialog withWord(
            Texts texts,
            String question,
            String consequence,
            String label,
            String deedWords,
            Function<String, String> deed) {
        return new DeedDialog(texts, question, consequence, deedWords, new TextField(label), deed);
    }
}
