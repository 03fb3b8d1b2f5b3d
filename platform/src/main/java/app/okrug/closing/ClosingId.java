package app.okrug.closing;

import java.util.UUID;

/// One closing of a stretch of the journal.
public record ClosingId(UUID value) {

    static ClosingId next() {
        return new ClosingId(UUID.randomUUID());
    }
}
