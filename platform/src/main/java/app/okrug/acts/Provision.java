package app.okrug.acts;

import org.jspecify.annotations.Nullable;

/// What an act makes of a subject, and where that stands.
///
/// @param value the parameter's value, or a [app.okrug.regulation.Change.Permission] for a cell
/// @param paragraph the paragraph that holds it; null when none does
/// @param quote the words of that paragraph which say so; null without one
/// @param said whether the school has said it; otherwise the default holds
public record Provision(
        Subject subject,
        Object value,
        @Nullable String paragraph,
        @Nullable String quote,
        boolean said) {

    /// Whether the system does anything about it; a cell of the matrix always decides.
    public boolean enforced() {
        return !(subject instanceof Subject.OfParameter(var parameter)) || parameter.enforced();
    }
}
