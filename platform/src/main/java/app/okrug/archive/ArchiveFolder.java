package app.okrug.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The folder in which archives lie: readable for the deployment's own user alone, each file under its id.
@Component
class ArchiveFolder {

    private final ArchiveSettings settings;

    ArchiveFolder(ArchiveSettings settings) {
        this.settings = settings;
    }

    /// A new empty file to write to; it gets its name when it is whole.
    Path begin() {
        try {
            Files.createDirectories(settings.folder());
            return Files.createFile(settings.folder().resolve(UUID.randomUUID() + ".part"), ownersOnly());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Takes a file that was brought away from where it lies.
    Path adopt(Path brought) {
        var own = begin();
        try {
            try (var content = Files.newOutputStream(own)) {
                Files.copy(brought, content);
            }
            Files.deleteIfExists(brought);
            return own;
        } catch (IOException failure) {
            remove(own);
            throw new UncheckedIOException(failure);
        }
    }

    void finish(Path written, ArchiveId id) {
        try {
            Files.move(written, file(id), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Where the archive lies, if it is there.
    ///
    /// @throws UnknownArchive when its file is gone
    Path existing(ArchiveId id) {
        var file = file(id);
        if (!Files.isRegularFile(file)) {
            throw new UnknownArchive(id);
        }
        return file;
    }

    boolean has(ArchiveId id) {
        return Files.isRegularFile(file(id));
    }

    void remove(ArchiveId id) {
        remove(file(id));
    }

    void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path file(ArchiveId id) {
        return settings.folder().resolve(id + ".zip");
    }

    private static FileAttribute<?>[] ownersOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
