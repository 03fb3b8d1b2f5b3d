package app.okrug.archive;

import app.okrug.audit.PlatformAudit;
import app.okrug.jobs.Progress;
import app.okrug.language.Sentence;
import app.okrug.tenancy.CurrentSchool;
import app.okrug.tenancy.RegisteredSchool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Takes the archive of a school and puts it into the list. Asks for no right: who lets it work has been
/// asked. A failure leaves nothing behind.
@Component
class ArchiveTaking {

    private final ArchiveWriting writing;
    private final ArchiveFolder folder;
    private final ArchiveRows rows;
    private final PlatformAudit audit;

    ArchiveTaking(ArchiveWriting writing, ArchiveFolder folder, ArchiveRows rows, PlatformAudit audit) {
        this.writing = writing;
        this.folder = folder;
        this.rows = rows;
        this.audit = audit;
    }

    /// Within a job, which shows how far it is.
    ArchiveLine take(RegisteredSchool school, ArchiveKind kind, @Nullable UUID account, Progress progress) {
        progress.step(Sentence.of("archive.step.reading"));
        return take(school, kind, account, progress::total, () -> progress.advance(1));
    }

    ArchiveLine take(
            RegisteredSchool school, ArchiveKind kind, @Nullable UUID account, IntConsumer total, Runnable step) {
        var part = folder.begin();
        try {
            var written = CurrentSchool.call(school.id(), () -> writing.write(school, part, total, step));
            var manifest = written.manifest();
            var kept = kind.kept();
            var line = new ArchiveLine(
                    ArchiveId.next(),
                    school.id(),
                    school.code(),
                    school.name(),
                    kind,
                    manifest.takenAt(),
                    kept == null ? null : manifest.takenAt().plus(kept),
                    manifest.schemaVersion(),
                    manifest.lines(),
                    manifest.files(),
                    Files.size(part),
                    written.sha256(),
                    account);
            folder.finish(part, line.id());
            rows.add(line);
            audit.write(
                    account,
                    "archive.taken",
                    school.id(),
                    school.code(),
                    Map.of("kind", kind, "archive", line.id().toString(), "sha256", line.sha256()));
            return line;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            folder.remove(part);
        }
    }
}
