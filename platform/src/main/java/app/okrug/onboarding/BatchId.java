package app.okrug.onboarding;

import java.util.UUID;

/// Files that are brought in together.
public record BatchId(UUID value) {

    static BatchId next() {
        return new BatchId(UUID.randomUUID());
    }
}
