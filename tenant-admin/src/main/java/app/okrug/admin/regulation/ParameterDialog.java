package app.okrug.admin.regulation;

import app.okrug.acts.ParameterLine;
import app.okrug.admin.page.Source;
import app.okrug.language.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiConsumer;

/// Changes one parameter: a field of its type, and the reason that everybody will read in the history. It stays open
/// until who saves closes it, so nothing typed is lost.
class ParameterDialog extends Dialog {

    private static final int LONGEST_REASON = 500;

    private final Texts texts;
    private final transient ValueInput input;
    private final TextArea reason = new TextArea();
    private final transient BiConsumer<Dialog, ParameterWish> save;

    ParameterDialog(Texts texts, ParameterLine line, ValueInput input, BiConsumer<Dialog, ParameterWish> save) {
        this.texts = texts;
        this.input = input;
        this.save = save;
        addClassName("admin-dialog");
        setHeaderTitle(line.name());
        setCloseOnOutsideClick(false);
        reason.setLabel(texts.text("admin.reason"));
        reason.setHelperText(texts.text("admin.reason.help"));
        reason.setMaxLength(LONGEST_REASON);
        reason.setWidthFull();
        add(new Paragraph(texts.text("admin.parameter.now", line.text(), line.usual())));
        if (line.paragraph() != null) {
            add(new Source(texts, line.paragraph(), line.quote()));
        }
        add(input.part(), reason);
        var note = new Paragraph(texts.text("admin.parameter.at-once"));
        note.addClassName("admin-note");
        add(note);
        var done = new Button(texts.text("admin.save"), click -> save());
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(texts.text("ui.cancel"), click -> close()), done);
    }

    /// Puts back the reason that had been typed.
    ParameterDialog because(String kept) {
        reason.setValue(kept);
        return this;
    }

    private void save() {
        var value = input.read();
        reason.setErrorMessage(texts.text("admin.reason.missing"));
        reason.setInvalid(reason.getValue().isBlank());
        if (reason.isInvalid() && value.isPresent()) {
            reason.focus();
        }
        if (value.isPresent() && !reason.isInvalid()) {
            save.accept(this, new ParameterWish(value.get(), reason.getValue().strip()));
        }
    }
}
