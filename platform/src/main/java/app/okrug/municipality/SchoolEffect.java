package app.okrug.municipality;

import app.okrug.acts.Subject;
import app.okrug.tenancy.SchoolId;
import java.util.List;
import java.util.Locale;

/// What a draft would change in one school, or offer to it.
///
/// @param name of the school
public record SchoolEffect(SchoolId school, String name, List<Line> lines) {

    /// One subject on which the school stands otherwise today.
    ///
    /// @param before what holds today
    /// @param after what would hold, or be offered
    public record Line(Subject subject, Kind kind, Object before, Object after) {}

    /// What becomes of it.
    public enum Kind {
        /// The school has it otherwise from then on.
        CHANGES,
        /// The school may take it, and keeps its own until then.
        OFFERS;

        String stored() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String stored) {
            return valueOf(stored.toUpperCase(Locale.ROOT));
        }
    }
}
