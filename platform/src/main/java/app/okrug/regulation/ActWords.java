package app.okrug.regulation;

import org.jspecify.annotations.Nullable;

/// The words of the act behind something, and where they stand.
///
/// @param paragraph its number; null when the act does not speak
/// @param quote its words; null when only the number is told
public record ActWords(@Nullable String paragraph, @Nullable String quote) {

    private static final int LONGEST_PARAGRAPH = 40;
    private static final int LONGEST_QUOTE = 10_000;

    /// @throws IllegalArgumentException for words of no paragraph, or for more words than anybody reads
    public ActWords {
        if (paragraph == null && quote != null) {
            throw new IllegalArgumentException("Words of the act stand in a paragraph");
        }
        if (paragraph != null && paragraph.length() > LONGEST_PARAGRAPH
                || quote != null && quote.length() > LONGEST_QUOTE) {
            throw new IllegalArgumentException("Too long for a paragraph or its words");
        }
    }

    /// As typed; what is blank is not told.
    public static ActWords of(String paragraph, String quote) {
        return new ActWords(paragraph.isBlank() ? null : paragraph.strip(), quote.isBlank() ? null : quote.strip());
    }
}
