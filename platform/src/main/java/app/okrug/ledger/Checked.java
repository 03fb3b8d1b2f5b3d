package app.okrug.ledger;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a check of a school's history found.
///
/// @param links how many lines were checked
/// @param waiting how many are written and not yet linked: they can be checked a few seconds later
/// @param heads how many heads outside of the database were compared
/// @param fault the first fault; null when there is none
public record Checked(
        Instant at,
        long links,
        long waiting,
        int heads,
        @Nullable Found fault) {

    /// The first bad line.
    ///
    /// @param position in the chain
    /// @param change the number of the line in the history; null when it is not known any more
    /// @param lesson whose lesson it was; null when it is not known any more
    public record Found(
            Fault fault,
            long position,
            @Nullable Long change,
            @Nullable UUID lesson) {}

    public boolean sound() {
        return fault == null;
    }
}
