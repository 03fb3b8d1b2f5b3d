package app.okrug.admin.file;

import app.okrug.language.Texts;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/// What the upload says, in the reader's language.
public final class UploadWords {

    private UploadWords() {}

    /// The words for an upload of one file or of several.
    public static UploadI18N of(Texts texts) {
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(texts.text("admin.import.drop"))
                        .setMany(texts.text("admin.import.drop")))
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(texts.text("admin.import.choose"))
                        .setMany(texts.text("admin.import.choose")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(texts.text("admin.upload.many"))
                        .setFileIsTooBig(texts.text("admin.upload.big"))
                        .setIncorrectFileType(texts.text("admin.upload.type")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(texts.text("admin.upload.connecting"))
                                .setStalled(texts.text("admin.upload.stalled"))
                                .setProcessing(texts.text("admin.upload.processing"))
                                .setHeld(texts.text("admin.upload.held")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(texts.text("admin.upload.remaining"))
                                .setUnknown(texts.text("admin.upload.unknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(texts.text("admin.upload.failed"))
                                .setUnexpectedServerError(texts.text("admin.upload.failed"))
                                .setForbidden(texts.text("admin.upload.failed"))))
                .setFile(new UploadI18N.File()
                        .setRetry(texts.text("admin.upload.retry"))
                        .setStart(texts.text("admin.upload.start"))
                        .setRemove(texts.text("admin.upload.remove")))
                .setUnits(new UploadI18N.Units().setSize(List.of("Б", "КБ", "МБ", "ГБ")));
    }
}
