package app.okrug.acts;

import app.okrug.access.Area;
import app.okrug.access.Right;
import app.okrug.access.Role;
import app.okrug.access.Scope;
import app.okrug.access.Sign;
import app.okrug.regulation.CellState;
import app.okrug.regulation.Change.Permission;
import app.okrug.regulation.Ruling;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The matrix of rights as a screen shows it: roles across, rights down.
public record MatrixPage(List<Column> roles, List<Line> rights) {

    /// One role.
    ///
    /// @param assigned whether it is given by name; otherwise it follows from a relation
    public record Column(Role role, String name, boolean assigned) {}

    /// One right with its cells, in the order of the columns.
    ///
    /// @param sentence what it lets its holder do
    /// @param signs why it deserves a second look
    public record Line(
            Right right,
            Area area,
            String areaName,
            String name,
            String sentence,
            Set<Sign> signs,
            List<Square> cells) {}

    /// One cell.
    ///
    /// @param scopes how far the role may now; empty when it may not
    /// @param usual how far by the platform's matrix
    /// @param begun how far by the act as it began; what "reset to template" goes back to
    /// @param possible the scopes to choose from; empty when the role can never have the right
    /// @param locked whether the law forbids to forbid it
    /// @param changed whether it differs from the platform's matrix
    /// @param contradicts whether the act speaks of it and something else holds now
    /// @param paragraph the paragraph behind it; null when the act does not speak
    /// @param ruling what the municipality has ruled on it; null when nothing
    /// @param seen to be given back with a change; null when the school has never spoken of the cell
    public record Square(
            Role role,
            CellState state,
            Set<Scope> scopes,
            Set<Scope> usual,
            Set<Scope> begun,
            Set<Scope> possible,
            boolean locked,
            boolean changed,
            boolean contradicts,
            @Nullable String paragraph,
            @Nullable String quote,
            String reason,
            @Nullable Ruling ruling,
            @Nullable UUID seen) {

        /// Whether the municipality has locked it.
        public boolean ruled() {
            return ruling != null && ruling.mode() == Ruling.Mode.LOCK;
        }

        /// Whether the municipality recommends something that the school has otherwise.
        public boolean offered() {
            return ruling != null
                    && ruling.mode() == Ruling.Mode.DEFAULT
                    && ruling.value() instanceof Permission(var said, var letters)
                    && (said != state
                            || said == CellState.ALLOW && !Scope.read(letters).equals(scopes));
        }
    }
}
