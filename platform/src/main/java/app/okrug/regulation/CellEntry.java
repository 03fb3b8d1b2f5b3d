package app.okrug.regulation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One stored cell of the matrix with the moment from which it holds.
record CellEntry(
        UUID id,
        UUID act,
        String role,
        String right,
        CellState state,
        String scopes,
        @Nullable String paragraph,
        @Nullable String quote,
        Instant since,
        @Nullable UUID changedBy,
        String reason) {}
