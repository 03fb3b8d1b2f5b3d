package app.okrug.admin.regulation;

import app.okrug.admin.file.UploadWords;
import app.okrug.drafts.ActReading;
import app.okrug.drafts.UnreadableAct;
import app.okrug.language.Texts;
import app.okrug.regulation.Paragraph;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/// Takes the text of a real act, pasted or as a file, and shows its paragraphs before anything is taken over.
class TextDialog extends Dialog {

    private static final int LONGEST = 1_000_000;

    private final Texts texts;
    private final transient ActReading reading;
    private final TextArea pasted = new TextArea();
    private final Div preview = new Div();
    private final Button take = new Button();
    private transient List<Paragraph> paragraphs = List.of();

    TextDialog(Texts texts, ActReading reading, BiConsumer<Dialog, List<Paragraph>> save) {
        this.texts = texts;
        this.reading = reading;
        addClassNames("admin-dialog", "admin-text-dialog");
        setHeaderTitle(texts.text("admin.draft.text"));
        setCloseOnOutsideClick(false);
        pasted.setLabel(texts.text("admin.draft.paste"));
        pasted.setHelperText(texts.text("admin.draft.paste.help"));
        pasted.setMaxLength(LONGEST);
        pasted.setWidthFull();
        pasted.addClassName("admin-pasted");
        var read = new Button(texts.text("admin.draft.read"), click -> read(() -> reading.pasted(pasted.getValue())));
        preview.getElement().setAttribute("role", "status");
        var parts = new Div(upload(), pasted, read, preview);
        parts.addClassName("okrug-stack");
        add(parts);
        take.setText(texts.text("admin.draft.take"));
        take.setEnabled(false);
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        take.addClickListener(click -> save.accept(this, paragraphs));
        getFooter().add(new Button(texts.text("ui.cancel"), click -> close()), take);
    }

    private Upload upload() {
        var upload = new Upload(new InMemoryUploadHandler((metadata, content) -> read(() -> reading.file(content))) {
            @Override
            public long getFileSizeMax() {
                return ActReading.LARGEST;
            }
        });
        upload.setAcceptedFileExtensions(".docx", ".pdf", ".txt");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(ActReading.LARGEST);
        upload.setUploadButton(new Button(texts.text("admin.draft.choose")));
        upload.setDropLabel(new Span(texts.text("admin.import.drop")));
        upload.setI18n(UploadWords.of(texts));
        upload.setWidthFull();
        return upload;
    }

    private void read(Supplier<List<Paragraph>> text) {
        preview.removeAll();
        try {
            paragraphs = text.get();
        } catch (UnreadableAct unreadable) {
            paragraphs = List.of();
            preview.add(new StateSign(Tone.DANGER, texts.text("admin.draft.unreadable." + unreadable.why())));
        }
        take.setEnabled(!paragraphs.isEmpty());
        if (!paragraphs.isEmpty()) {
            preview.add(new H3(texts.counted("admin.draft.found", paragraphs.size())), list());
        }
    }

    private DescriptionList list() {
        var list = new DescriptionList();
        list.addClassName("admin-paragraphs");
        String chapter = null;
        for (var paragraph : paragraphs) {
            if (paragraph.chapter() != null && !Objects.equals(chapter, paragraph.chapter())) {
                list.add(new DescriptionList.Term(""), new DescriptionList.Description(new H3(paragraph.chapter())));
            }
            chapter = paragraph.chapter();
            list.add(new DescriptionList.Term(paragraph.number()), new DescriptionList.Description(paragraph.quote()));
        }
        return list;
    }
}
