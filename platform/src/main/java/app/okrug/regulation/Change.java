package app.okrug.regulation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One change of the act's effect: of a cell or of a parameter.
///
/// @param role the role of the cell; null when a parameter was changed
/// @param subject the right of the cell, or the parameter
/// @param before what held before: a [Permission] or the parameter's value; null when nothing did
/// @param after what holds from then on
/// @param by the person who changed it
public record Change(
        Instant since,
        @Nullable String role,
        String subject,
        @Nullable Object before,
        Object after,
        UUID by,
        String reason) {

    /// What a cell says.
    public record Permission(CellState state, String scopes) {}
}
