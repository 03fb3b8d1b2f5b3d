package app.okrug.admin.rights;

import app.okrug.acts.MatrixPage.Square;
import app.okrug.regulation.CellState;
import java.util.Locale;

/// The states of a cell that a reader must be able to tell apart (P-03), each with a shape of its own.
enum CellLook {
    /// May, as everywhere unless a school says otherwise.
    USUAL_YES("✓"),
    /// May not, as everywhere.
    USUAL_NO("–"),
    /// The school has given it.
    SET_YES("✓"),
    /// The school has taken it away without a veto.
    SET_NO("–"),
    /// The school forbids it, whatever other roles give.
    FORBIDDEN("✕"),
    /// The law gives it; no school can take it away.
    LOCKED("✓"),
    /// The municipality has given it for all its schools.
    RULED_YES("✓"),
    /// The municipality has taken it away for all its schools.
    RULED_NO("–"),
    /// Nobody of this role can ever have it.
    NEVER("");

    private final String mark;

    CellLook(String mark) {
        this.mark = mark;
    }

    static CellLook of(Square square) {
        if (square.possible().isEmpty()) {
            return NEVER;
        }
        if (square.locked()) {
            return LOCKED;
        }
        if (square.ruled()) {
            return square.scopes().isEmpty() ? RULED_NO : RULED_YES;
        }
        if (square.state() == CellState.FORBID) {
            return FORBIDDEN;
        }
        if (square.changed()) {
            return square.scopes().isEmpty() ? SET_NO : SET_YES;
        }
        return square.scopes().isEmpty() ? USUAL_NO : USUAL_YES;
    }

    /// The sign in the cell.
    String mark() {
        return mark;
    }

    /// The part of its class name.
    String style() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
