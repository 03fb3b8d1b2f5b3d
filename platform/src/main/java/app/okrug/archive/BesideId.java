package app.okrug.archive;

import java.util.UUID;

/// One schema beside that in which a school works.
public record BesideId(UUID value) {

    static BesideId next() {
        return new BesideId(UUID.randomUUID());
    }
}
