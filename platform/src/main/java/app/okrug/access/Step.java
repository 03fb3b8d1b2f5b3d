package app.okrug.access;

import org.jspecify.annotations.Nullable;

/// What one step of a decision said.
///
/// @param text a whole sentence in the reader's language
/// @param paragraph the paragraph behind it; null when the act does not speak
/// @param act where the paragraph stands; null without one
/// @param quote its words; null without one
public record Step(
        Stage stage,
        Said said,
        String text,
        @Nullable String paragraph,
        @Nullable String act,
        @Nullable String quote) {

    /// What followed from the step.
    public enum Said {
        /// Nothing stands against it here.
        PASSES,
        /// It gives the right.
        GIVES,
        /// It does not give the right; another step may.
        GIVES_NOT,
        /// It would refuse, and is lifted for the person.
        LIFTED,
        /// It refuses.
        REFUSES,
        /// It was not asked: the decision had fallen.
        NOT_ASKED
    }
}
