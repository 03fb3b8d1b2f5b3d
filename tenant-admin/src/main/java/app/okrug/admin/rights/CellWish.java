package app.okrug.admin.rights;

import app.okrug.access.Scope;
import app.okrug.regulation.CellState;
import java.util.Set;

/// What somebody wants a cell to say.
///
/// @param scopes empty unless it is allowed
record CellWish(CellState state, Set<Scope> scopes, String reason) {}
