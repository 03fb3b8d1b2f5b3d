package app.okrug.acts;

import app.okrug.access.Right;
import app.okrug.access.Role;
import app.okrug.audit.Audited;
import app.okrug.regulation.CellState;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A cell of the matrix was changed.
///
/// @param before letters of the scopes that held before
/// @param after letters of the scopes that hold now; empty unless allowed
/// @param paragraph of the act that now stands beside the cell; null when none does
public record CellChanged(
        Role role,
        Right right,
        String before,
        CellState state,
        String after,
        @Nullable String paragraph,
        String reason) implements Audited {

    @Override
    public String action() {
        return "regulation.cell_changed";
    }

    @Override
    public String subject() {
        return role + " " + right;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of(
                "before", before,
                "state", state.name(),
                "after", after,
                "paragraph", Objects.requireNonNullElse(paragraph, ""),
                "reason", reason);
    }
}
