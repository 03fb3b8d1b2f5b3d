package app.okrug.openings;

import java.util.UUID;

/// Names a list of schools to be opened.
public record ListId(UUID value) {

    static ListId next() {
        return new ListId(UUID.randomUUID());
    }
}
