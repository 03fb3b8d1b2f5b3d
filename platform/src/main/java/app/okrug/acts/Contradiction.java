package app.okrug.acts;

import org.jspecify.annotations.Nullable;

/// Something in the school's regulation that contradicts something else.
///
/// @param other what it stands against; null when that is the act's own text
/// @param paragraph the paragraph that says otherwise, or is cited and missing; null when none does
public record Contradiction(
        Kind kind,
        Subject subject,
        @Nullable Subject other,
        @Nullable String paragraph) {

    /// What contradicts what.
    public enum Kind {
        /// The act lays a duty on a role to which the matrix does not give the right for it.
        DUTY_WITHOUT_RIGHT,
        /// The matrix was changed against a paragraph of the act.
        CELL_AGAINST_ACT,
        /// A value was changed against a paragraph of the act.
        VALUE_AGAINST_ACT,
        /// The municipality has locked something else than the act says.
        ACT_AGAINST_LOCK,
        /// A paragraph is cited that the text does not have.
        PARAGRAPH_MISSING,
        /// Something falls due on a day on which it can be written no longer.
        DUE_TOO_LATE
    }
}
