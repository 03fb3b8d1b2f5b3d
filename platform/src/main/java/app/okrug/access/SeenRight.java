package app.okrug.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a role makes of a right, for whoever looks at the school with its eyes.
///
/// @param scopes how far it reaches; empty when the role may not
/// @param refusal the whole sentence that its holder would read; null when he may
/// @param paragraph the paragraph behind it; null when the act does not speak
/// @param act where the paragraph stands; null without one
public record SeenRight(
        Right right,
        Set<Scope> scopes,
        @Nullable String refusal,
        @Nullable String paragraph,
        @Nullable String act) {

    public SeenRight {
        scopes = Set.copyOf(scopes);
    }
}
