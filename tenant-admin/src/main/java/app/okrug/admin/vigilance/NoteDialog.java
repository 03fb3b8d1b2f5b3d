package app.okrug.admin.vigilance;

import app.okrug.language.Texts;
import app.okrug.vigilance.NoteNeeded;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiConsumer;

/// Asks what was found out about an alarm before it is settled.
class NoteDialog extends Dialog {

    /// @param what the alarm in words
    /// @param done is given this dialog, to close it when the deed is done, and the note
    NoteDialog(Texts texts, String what, BiConsumer<Dialog, String> done) {
        addClassName("admin-dialog");
        setHeaderTitle(texts.text("admin.alarms.settle"));
        setCloseOnOutsideClick(false);
        var note = new TextArea(texts.text("admin.alarms.note"));
        note.setErrorMessage(texts.text("admin.alarms.note.missing"));
        note.setMaxLength(NoteNeeded.LONGEST);
        note.setWidthFull();
        note.setAutofocus(true);
        add(new Paragraph(what), note);
        var settle = new Button(texts.text("admin.alarms.settle"), _ -> {
            note.setInvalid(note.getValue().isBlank());
            if (!note.isInvalid()) {
                done.accept(this, note.getValue());
            }
        });
        settle.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(texts.text("ui.cancel"), _ -> close()), settle);
    }
}
