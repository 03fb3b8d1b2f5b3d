package app.okrug.access;

import org.jspecify.annotations.Nullable;

/// The answer to "may I?".
public sealed interface Decision {

    /// Yes.
    ///
    /// @param by the role that gives it; null when it was given to the person
    /// @param scope how far it reaches
    /// @param paragraph the paragraph behind it; null when the act does not speak
    record Allowed(@Nullable Role by, Scope scope, @Nullable String paragraph) implements Decision {}

    /// No, and why.
    record Refused(Refusal refusal) implements Decision {}

    /// Whether it is yes.
    default boolean allowed() {
        return this instanceof Allowed;
    }
}
