package app.okrug.access;

import java.time.Instant;
import java.util.Optional;

/// Tells what is closed in the journal, and for whom a closed place was opened again. A feature above implements it as
/// a bean and answers from memory; the decision path alone asks.
public interface ClosedPlaces {

    /// What is closed there at a moment, since when and by which order, as the end of a sentence in the reader's
    /// language; empty when it is open.
    Optional<String> closed(Target target, Instant moment);

    /// Whether the place was opened for the person at that moment, however old or closed it is for others.
    ///
    /// @param right what he wants to do there: results are opened with the whole page alone
    boolean opened(PersonId person, Right right, Target target, Instant moment);
}
