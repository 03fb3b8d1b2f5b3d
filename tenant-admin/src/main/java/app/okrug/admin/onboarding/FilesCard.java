package app.okrug.admin.onboarding;

import app.okrug.admin.file.UploadWords;
import app.okrug.language.Texts;
import app.okrug.onboarding.workbook.Upload;
import app.okrug.ui.part.Card;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Choosing workbooks: dropped, or chosen with the button. A file of the same name takes the place of the earlier one.
class FilesCard extends Card {

    /// What is larger the reader refuses anyway (I-11); so it is not taken in at all.
    private static final int LARGEST = 10 * 1024 * 1024;

    private final Texts texts;
    private final Map<String, Upload> files = new LinkedHashMap<>();
    private final Button check;
    private final Paragraph chosen = new Paragraph();

    /// @param begin told the files
    FilesCard(Texts texts, Consumer<List<Upload>> begin) {
        super(texts.text("admin.import.files"));
        this.texts = texts;
        var upload = new com.vaadin.flow.component.upload.Upload(handler());
        upload.setAcceptedFileExtensions(".xlsx", ".csv", ".xls", ".html", ".htm");
        upload.setMaxFileSize(LARGEST);
        upload.setUploadButton(new Button(texts.text("admin.import.choose")));
        upload.setDropLabel(new Span(texts.text("admin.import.drop")));
        upload.setI18n(UploadWords.of(texts));
        upload.addFileRemovedListener(removed -> leave(removed.getFileName()));
        upload.setWidthFull();
        check = new Button(texts.text("admin.import.check"), click -> begin.accept(new ArrayList<>(files.values())));
        check.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        check.addClassName("admin-start");
        chosen.getElement().setAttribute("role", "status");
        add(new Paragraph(texts.text("admin.import.files.what")), upload, chosen, check);
        count();
    }

    private InMemoryUploadHandler handler() {
        return new InMemoryUploadHandler((metadata, content) -> take(new Upload(metadata.fileName(), content))) {
            @Override
            public long getFileSizeMax() {
                return LARGEST;
            }
        };
    }

    private void take(Upload file) {
        files.put(file.name(), file);
        count();
    }

    private void leave(String name) {
        files.remove(name);
        count();
    }

    private void count() {
        check.setEnabled(!files.isEmpty());
        chosen.setText(files.isEmpty() ? "" : texts.counted("admin.import.chosen", files.size()));
    }
}
