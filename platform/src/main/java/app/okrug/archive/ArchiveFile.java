package app.okrug.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// An archive to be handed over.
///
/// @param content to be closed by whoever reads it
/// @param size in bytes
public record ArchiveFile(String name, InputStream content, long size) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmm").withZone(ZoneOffset.UTC);

    static ArchiveFile of(ArchiveLine line, Path file) {
        try {
            return new ArchiveFile(
                    "okrug-" + line.code() + "-" + MOMENT.format(line.takenAt()) + ".zip",
                    Files.newInputStream(file),
                    line.size());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
