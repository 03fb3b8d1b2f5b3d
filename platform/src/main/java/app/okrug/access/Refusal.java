package app.okrug.access;

import org.jspecify.annotations.Nullable;

/// A decision against, worded for whoever reads it.
///
/// @param text a whole sentence: what is not allowed, and why
/// @param paragraph the paragraph that says so; null when the school's act does not speak
/// @param act the title of the act, or of the law, with date and number; null when neither speaks
/// @param quote the words of the paragraph; null without one
/// @param whoCanChange who can lift it, as people of a school say it; null when nobody can
public record Refusal(
        RefusalCode code,
        String text,
        @Nullable String paragraph,
        @Nullable String act,
        @Nullable String quote,
        @Nullable String whoCanChange) {}
