package app.okrug.journal;

import app.okrug.access.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What taking back somebody's changes between two moments would come to, as it was looked at (security.md S-15).
///
/// @param id by which the deed is known: carried out twice, it has one effect
/// @param until the moment before which it ends
/// @param last number of the newest change that was looked at
/// @param lines the cells, in the order in which they were first changed
/// @param more whether there are more cells than are taken back at once
public record Reversal(
        UUID id, PersonId person, Instant from, Instant until, long last, List<RevertLine> lines, boolean more) {

    public Reversal {
        lines = List.copyOf(lines);
    }

    /// The cells of a kind.
    public List<RevertLine> in(RevertLine.State state) {
        return lines.stream().filter(line -> line.state() == state).toList();
    }
}
