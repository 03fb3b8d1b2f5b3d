package app.okrug.jobs;

import java.util.UUID;

/// One piece of long work.
public record JobId(UUID value) {

    static JobId next() {
        return new JobId(UUID.randomUUID());
    }
}
