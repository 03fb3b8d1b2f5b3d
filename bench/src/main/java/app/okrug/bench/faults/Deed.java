package app.okrug.bench.faults;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One operation as it was sent, however often, and what its writer was told.
final class Deed {

    private final UUID id = UUID.randomUUID();
    private final Place place;
    private final String value;
    private final long expected;
    private final boolean forced;
    private @Nullable Told told;
    private boolean contradicted;

    /// @param expected the version that the writer believed to be the newest
    /// @param forced whether he writes over another's change
    Deed(Place place, String value, long expected, boolean forced) {
        this.place = place;
        this.value = value;
        this.expected = expected;
        this.forced = forced;
    }

    UUID id() {
        return id;
    }

    Place place() {
        return place;
    }

    String value() {
        return value;
    }

    long expected() {
        return expected;
    }

    boolean forced() {
        return forced;
    }

    /// An answer has arrived. Once it was carried out, it may not be said to be otherwise, or at another
    /// version.
    synchronized void hear(Told answer) {
        if (told == null) {
            told = answer;
        } else if (told.done() != answer.done() || told.done() && told.version() != answer.version()) {
            contradicted = true;
        }
    }

    /// What its writer was told; null when no answer has ever arrived.
    synchronized @Nullable Told told() {
        return told;
    }

    /// Whether two answers said different things.
    synchronized boolean contradicted() {
        return contradicted;
    }
}
