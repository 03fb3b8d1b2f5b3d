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
    private boolean turnedAway;
    private boolean atTwoVersions;

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

    /// An answer has arrived, to any of the times that it was sent. That it was carried out is believed before
    /// anything else; it cannot be so at two versions.
    synchronized void hear(Told answer) {
        if (!answer.done()) {
            turnedAway = true;
        }
        if (told == null || !told.done()) {
            told = answer;
        } else if (answer.done() && told.version() != answer.version()) {
            atTwoVersions = true;
        }
    }

    /// What its writer was told; null when no answer has ever arrived.
    synchronized @Nullable Told told() {
        return told;
    }

    /// Whether one answer said that it was not carried out. That alone is no contradiction: who meets another's
    /// change once may find the value that he wants when the same is asked again, and then nothing is written.
    synchronized boolean turnedAway() {
        return turnedAway;
    }

    /// Whether two answers said that it was carried out, and differ.
    synchronized boolean atTwoVersions() {
        return atTwoVersions;
    }
}
