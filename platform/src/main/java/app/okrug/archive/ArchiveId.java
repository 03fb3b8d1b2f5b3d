package app.okrug.archive;

import java.util.UUID;

/// One archive of a school.
public record ArchiveId(UUID value) {

    static ArchiveId next() {
        return new ArchiveId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
