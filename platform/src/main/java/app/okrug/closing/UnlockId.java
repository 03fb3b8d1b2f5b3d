package app.okrug.closing;

import java.util.UUID;

/// One request to open a closed place, and what became of it.
public record UnlockId(UUID value) {

    static UnlockId next() {
        return new UnlockId(UUID.randomUUID());
    }
}
