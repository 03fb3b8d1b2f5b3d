package app.okrug.admin.archive;

import app.okrug.admin.file.UploadWords;
import app.okrug.archive.ArchiveRefused;
import app.okrug.archive.UnknownArchive;
import app.okrug.language.Texts;
import app.okrug.office.CodeState;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.TemporaryFileUploadHandler;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/// The code and the name of a school that is to be made of an archive, and the archive.
class ReturnForm extends Div {

    private static final long LARGEST = 16L << 30;
    private static final int LONGEST_CODE = 30;
    private static final int LONGEST_NAME = 200;

    private final Texts texts;
    private final transient Function<String, CodeState> check;
    private final TextField code;
    private final TextField name;

    /// An archive that was sent, with what the new school is to be called.
    record Brought(Path file, String code, String name) {}

    /// @param check asked whether a code is free
    /// @param bring told when a file has come over and the code fits
    ReturnForm(Texts texts, Function<String, CodeState> check, Consumer<Brought> bring) {
        this.texts = texts;
        this.check = check;
        addClassName("okrug-stack");
        code = new TextField(texts.text("admin.school.code"));
        code.setHelperText(texts.text("admin.school.code.help"));
        code.setMaxLength(LONGEST_CODE);
        code.setId("return-code");
        name = new TextField(texts.text("admin.school.name"));
        name.setHelperText(texts.text("admin.archives.name.help"));
        name.setMaxLength(LONGEST_NAME);
        var upload = new Upload(
                new TemporaryFileUploadHandler((metadata, file) -> read(
                        (typedCode, typedName) -> bring.accept(new Brought(file.toPath(), typedCode, typedName)))) {
                    @Override
                    public long getFileSizeMax() {
                        return LARGEST;
                    }

                    @Override
                    public long getRequestSizeMax() {
                        return LARGEST;
                    }
                });
        upload.setAcceptedFileExtensions(".zip");
        upload.setMaxFiles(1);
        upload.setDropLabel(new Span(texts.text("admin.archives.drop")));
        upload.setI18n(UploadWords.of(texts));
        upload.setWidthFull();
        add(code, name, upload);
    }

    /// Hands on what was typed, when the code fits; else says beside the field why it does not.
    void read(BiConsumer<String, String> typed) {
        var wish = code.getValue().strip().toLowerCase(Locale.ROOT);
        switch (wish.isEmpty() ? CodeState.UNFIT : check.apply(wish)) {
            case FREE -> {
                code.setInvalid(false);
                typed.accept(wish, name.getValue());
            }
            case TAKEN -> refuse(texts.text("admin.school.code.taken", wish));
            case UNFIT -> refuse(texts.text("admin.school.code.unfit"));
        }
    }

    /// Starts, and says beside the code what stands against it.
    ///
    /// @return why nothing has begun; empty when it has
    String attempt(Runnable start) {
        try {
            start.run();
            return "";
        } catch (ArchiveRefused refused) {
            refuse(refused.sentence().in(texts));
            return refused.sentence().in(texts);
        } catch (UnknownArchive gone) {
            refuse(texts.text("admin.copies.gone"));
            return texts.text("admin.copies.gone");
        }
    }

    private void refuse(String why) {
        code.setErrorMessage(why);
        code.setInvalid(true);
        code.focus();
    }
}
