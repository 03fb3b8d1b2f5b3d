package app.okrug.admin.regulation;

import app.okrug.acts.Provision;
import app.okrug.acts.Subject;
import app.okrug.acts.WholeAct;
import app.okrug.language.Texts;
import app.okrug.regulation.Paragraph;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// Says what the act provides, and which words of which paragraph say so.
class ProvisionDialog extends Dialog {

    private static final int SHORT = 60;

    private final Texts texts;
    private final transient ProvisionFields fields;
    private final transient WholeAct whole;
    private final ComboBox<Subject> subject = new ComboBox<>();
    private final Div value = new Div();
    private final ComboBox<Paragraph> paragraph = new ComboBox<>();
    private final TextArea words = new TextArea();
    private transient @Nullable ValueInput input;

    /// @param about null to be chosen
    /// @param stands null to be chosen
    ProvisionDialog(
            Texts texts,
            ProvisionFields fields,
            WholeAct whole,
            @Nullable Subject about,
            @Nullable Paragraph stands,
            BiConsumer<Dialog, ProvisionWish> save) {
        this.texts = texts;
        this.fields = fields;
        this.whole = whole;
        addClassName("admin-dialog");
        setHeaderTitle(
                stands == null
                        ? texts.text("admin.draft.provide")
                        : texts.text("admin.draft.link.what", stands.number()));
        setCloseOnOutsideClick(false);
        subject.setLabel(texts.text("admin.draft.subject"));
        subject.setHelperText(texts.text("admin.draft.subject.help"));
        subject.setItems(fields.subjects());
        subject.setItemLabelGenerator(fields::name);
        subject.addValueChangeListener(change -> choose(change.getValue()));
        subject.setWidthFull();
        paragraph.setLabel(texts.text("admin.draft.paragraph"));
        paragraph.setItems(whole.paragraphs());
        paragraph.setItemLabelGenerator(ProvisionDialog::brief);
        paragraph.setClearButtonVisible(true);
        paragraph.setWidthFull();
        words.setLabel(texts.text("admin.draft.words"));
        words.setHelperText(texts.text("admin.draft.words.help"));
        words.setWidthFull();
        paragraph.addValueChangeListener(change -> words.setValue(""));
        subject.setValue(about);
        if (stands != null) {
            paragraph.setValue(stands);
        }
        add(subject, value, paragraph, words);
        var done = new Button(texts.text("admin.save"), click -> save(save));
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(texts.text("ui.cancel"), click -> close()), done);
    }

    private void choose(@Nullable Subject chosen) {
        value.removeAll();
        input = chosen == null ? null : fields.input(chosen, whole);
        if (chosen == null || input == null) {
            return;
        }
        value.add(input.part());
        if (paragraph.isEmpty()) {
            whole.provision(chosen)
                    .map(Provision::paragraph)
                    .flatMap(whole::paragraph)
                    .ifPresent(paragraph::setValue);
        }
    }

    private void save(BiConsumer<Dialog, ProvisionWish> save) {
        subject.setErrorMessage(texts.text("admin.draft.subject.missing"));
        subject.setInvalid(subject.isEmpty());
        var stands = paragraph.getValue();
        words.setErrorMessage(texts.text("admin.draft.unfit.NOT_SAID"));
        words.setInvalid(
                stands != null && !stands.quote().contains(words.getValue().strip()));
        if (subject.isInvalid() || words.isInvalid() || input == null) {
            return;
        }
        input.read()
                .ifPresent(read -> save.accept(
                        this,
                        new ProvisionWish(
                                subject.getValue(), read, stands == null ? null : stands.number(), words.getValue())));
    }

    private static String brief(Paragraph paragraph) {
        var quote = paragraph.quote();
        return paragraph.number() + " · " + (quote.length() > SHORT ? quote.substring(0, SHORT) + "…" : quote);
    }
}
