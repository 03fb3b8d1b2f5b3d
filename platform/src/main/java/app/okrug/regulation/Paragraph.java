package app.okrug.regulation;

import org.jspecify.annotations.Nullable;

/// A piece of the act: its number as it is cited and its words, unchanged.
///
/// @param number unique in the act, so that a refusal can name it: the act's own number, with the chapter before it
///         where numbers begin anew in each; «абз. 3» for words without a number
/// @param chapter the heading of the chapter that it stands in; null when it stands in none
public record Paragraph(
        String number, String quote, @Nullable String chapter) {}
