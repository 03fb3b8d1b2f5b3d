package app.okrug.web.words;

import app.okrug.criteria.Criterion;
import app.okrug.criteria.WordPage;
import app.okrug.language.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/// What is judged in a subject and year of study: one criterion a line.
class CriteriaDialog extends Dialog {

    private final TextArea lines = new TextArea();

    CriteriaDialog(Texts texts, WordPage page, BiConsumer<CriteriaDialog, List<String>> save) {
        addClassName("words-dialog");
        setHeaderTitle(texts.text(
                "web.words.criteria.of", page.course().subject(), page.course().parallel()));
        setCloseOnOutsideClick(false);
        lines.setLabel(texts.text("web.words.criteria.lines"));
        lines.setHelperText(texts.text("web.words.criteria.help"));
        lines.setWidthFull();
        lines.setMinRows(8);
        lines.setValue(page.inUse().stream().map(Criterion::words).collect(Collectors.joining("\n")));
        add(new Paragraph(texts.text("web.words.criteria.text")), lines);
        var done = new Button(
                texts.text("web.words.criteria.save"),
                _ -> save.accept(this, lines.getValue().lines().toList()));
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(texts.text("ui.cancel"), _ -> close()), done);
    }

    /// Says beside the field why it cannot be, and keeps what was typed.
    void wrong(String sentence) {
        lines.setErrorMessage(sentence);
        lines.setInvalid(true);
        lines.focus();
    }
}
