package app.okrug.results;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One result that somebody wants to put.
///
/// Its id is made where it was typed and never used again: however often it is sent, it has one effect.
///
/// @param column the id of a term, `year`, `exam` or `final`
/// @param value what was typed; empty to take the result away
/// @param reason why it stands off the proposal; null leaves the reason as it is
/// @param expected the version that the writer believed to be the newest; 0 when nothing had been written yet
/// @param force whether the writer has seen the other's change and writes over it
public record ResultOperation(
        UUID id,
        UUID course,
        String column,
        UUID pupil,
        String value,
        @Nullable String reason,
        long expected,
        boolean force) {}
