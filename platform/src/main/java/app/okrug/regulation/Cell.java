package app.okrug.regulation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One cell of the school's matrix at a moment. Roles, rights and scopes are codes here; `access` knows their meaning.
///
/// @param id which entry says so; null when the school has never said anything and the platform's matrix holds
/// @param scopes how far the role may, as letters of scopes; empty when it may not
/// @param usual the same in the platform's matrix
/// @param paragraph the paragraph behind it; null when the act does not speak. It may stand beside an inherited cell:
///         then the act itself says that the role has no more than that
/// @param quote the words of that paragraph; null without one
/// @param changedBy the person who set it; null when it came with the act
/// @param lock the ruling of the municipality that stands over the school's own matrix; null when none
///         does. Then the act is not cited, and id is still the school's own
public record Cell(
        @Nullable UUID id,
        String role,
        String right,
        CellState state,
        String scopes,
        String usual,
        @Nullable String paragraph,
        @Nullable String quote,
        @Nullable String act,
        @Nullable Instant since,
        @Nullable UUID changedBy,
        String reason,
        @Nullable Ruling lock) {

    /// One by the school's own matrix, or by the platform's.
    public Cell(
            @Nullable UUID id,
            String role,
            String right,
            CellState state,
            String scopes,
            String usual,
            @Nullable String paragraph,
            @Nullable String quote,
            @Nullable String act,
            @Nullable Instant since,
            @Nullable UUID changedBy,
            String reason) {
        this(id, role, right, state, scopes, usual, paragraph, quote, act, since, changedBy, reason, null);
    }

    /// Whether the school says anything else than the platform's matrix.
    public boolean differs() {
        return state == CellState.FORBID || !scopes.equals(usual);
    }

    /// Whether something else follows from it than from another.
    public boolean differs(Cell other) {
        return !scopes.equals(other.scopes) || (state == CellState.FORBID) != (other.state == CellState.FORBID);
    }
}
