package app.okrug.archive;

import app.okrug.tenancy.SchoolId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An archive that is kept.
///
/// @param takenAt the moment of which it is the picture
/// @param keepUntil when its file goes; null when nobody but a person ends it
/// @param lines of all tables together
/// @param files that people have attached
/// @param size in bytes
/// @param sha256 of the whole file, in hexadecimal figures
/// @param account who took it; null when the deployment did
public record ArchiveLine(
        ArchiveId id,
        SchoolId school,
        String code,
        String schoolName,
        ArchiveKind kind,
        Instant takenAt,
        @Nullable Instant keepUntil,
        String schemaVersion,
        long lines,
        int files,
        long size,
        String sha256,
        @Nullable UUID account) {}
