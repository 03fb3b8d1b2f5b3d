package app.okrug.admin.openings;

import app.okrug.admin.file.UploadWords;
import app.okrug.language.Texts;
import app.okrug.onboarding.workbook.Upload;
import app.okrug.ui.part.Card;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;
import java.util.function.Function;

/// Takes one list and checks it at once. What hinders stands below the field.
class ListUpload extends Card {

    private static final int LARGEST = 10 * 1024 * 1024;

    private final Div hindrance = new Div();

    /// @param check answers what hinders, empty when nothing does
    ListUpload(Texts texts, Function<Upload, String> check) {
        super(texts.text("admin.lists.upload"));
        var upload = new com.vaadin.flow.component.upload.Upload(handler(check));
        upload.setAcceptedFileExtensions(".xlsx", ".csv");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST);
        upload.setUploadButton(new Button(texts.text("admin.import.choose")));
        upload.setDropLabel(new Span(texts.text("admin.import.drop")));
        upload.setI18n(UploadWords.of(texts));
        upload.setWidthFull();
        hindrance.getElement().setAttribute("role", "status");
        add(upload, hindrance);
    }

    private InMemoryUploadHandler handler(Function<Upload, String> check) {
        return new InMemoryUploadHandler(
                (metadata, content) -> say(check.apply(new Upload(metadata.fileName(), content)))) {
            @Override
            public long getFileSizeMax() {
                return LARGEST;
            }
        };
    }

    private void say(String why) {
        hindrance.removeAll();
        if (!why.isEmpty()) {
            hindrance.add(new StateSign(Tone.DANGER, why));
        }
    }
}
