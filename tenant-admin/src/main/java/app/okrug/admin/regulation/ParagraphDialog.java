package app.okrug.admin.regulation;

import app.okrug.language.Texts;
import app.okrug.regulation.Paragraph;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.function.BiConsumer;

/// Writes one paragraph: chapter, number, words.
class ParagraphDialog extends Dialog {

    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_CHAPTER = 500;
    private static final int LONGEST_WORDS = 10_000;

    private final Texts texts;
    private final TextField chapter = new TextField();
    private final TextField number = new TextField();
    private final TextArea words = new TextArea();

    ParagraphDialog(Texts texts, Paragraph paragraph, BiConsumer<Dialog, Paragraph> save) {
        this.texts = texts;
        addClassName("admin-dialog");
        setHeaderTitle(texts.text(paragraph.number().isEmpty() ? "admin.draft.add" : "admin.draft.edit"));
        setCloseOnOutsideClick(false);
        chapter.setLabel(texts.text("admin.draft.chapter"));
        chapter.setMaxLength(LONGEST_CHAPTER);
        chapter.setValue(Objects.requireNonNullElse(paragraph.chapter(), ""));
        chapter.setWidthFull();
        number.setLabel(texts.text("admin.draft.number"));
        number.setHelperText(texts.text("admin.draft.number.help"));
        number.setMaxLength(LONGEST_NUMBER);
        number.setValue(paragraph.number());
        words.setLabel(texts.text("admin.rights.quote"));
        words.setMaxLength(LONGEST_WORDS);
        words.setValue(paragraph.quote());
        words.setWidthFull();
        var fields = new Div(chapter, number, words);
        fields.addClassName("okrug-stack");
        add(fields);
        var done = new Button(texts.text("admin.save"), click -> save(save));
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(texts.text("ui.cancel"), click -> close()), done);
    }

    private void save(BiConsumer<Dialog, Paragraph> save) {
        number.setErrorMessage(texts.text("admin.value.missing"));
        number.setInvalid(number.getValue().isBlank());
        words.setErrorMessage(texts.text("admin.value.missing"));
        words.setInvalid(words.getValue().isBlank());
        if (number.isInvalid() || words.isInvalid()) {
            return;
        }
        var heading = chapter.getValue().strip();
        save.accept(
                this,
                new Paragraph(number.getValue().strip(), words.getValue().strip(), heading.isEmpty() ? null : heading));
    }
}
