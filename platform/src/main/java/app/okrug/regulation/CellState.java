package app.okrug.regulation;

import java.util.Locale;

/// What the school's matrix says of one role and one right.
public enum CellState {
    /// Nothing: what the platform's matrix gives holds.
    INHERIT,
    /// The role may, as far as the cell's scopes reach.
    ALLOW,
    /// A veto: whoever has the role may not, whatever his other roles give.
    FORBID;

    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    static CellState of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }
}
