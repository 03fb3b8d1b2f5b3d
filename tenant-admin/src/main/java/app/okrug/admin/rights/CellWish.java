package app.okrug.admin.rights;

import app.okrug.access.Scope;
import app.okrug.regulation.ActWords;
import app.okrug.regulation.CellState;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What somebody wants a cell to say.
///
/// @param scopes empty unless it is allowed
/// @param source where the act says so
record CellWish(CellState state, Set<Scope> scopes, ActWords source, String reason) {

    /// Whether the same follows from another; null is never the same.
    boolean same(@Nullable CellWish other) {
        return other != null && state == other.state && scopes.equals(other.scopes);
    }
}
