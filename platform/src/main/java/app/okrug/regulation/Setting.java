package app.okrug.regulation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a parameter is set to at a moment, and where that stands.
///
/// @param paragraph the paragraph of the act; null when the act does not speak of it
/// @param quote its words; null without a paragraph
/// @param act the act's title with number and date; null when the value is the platform's default
/// @param entry which stored entry says so; null for the platform's default
/// @param since from when the entry holds; null for the platform's default
/// @param lock the ruling of the municipality that stands over the school's own act; null when none does.
///         Then the act is not cited, and entry is still the school's own
public record Setting<T>(
        T value,
        @Nullable String paragraph,
        @Nullable String quote,
        @Nullable String act,
        @Nullable UUID entry,
        @Nullable Instant since,
        @Nullable Ruling lock) {

    /// One by the school's own act, or by the platform's default.
    public Setting(
            T value,
            @Nullable String paragraph,
            @Nullable String quote,
            @Nullable String act,
            @Nullable UUID entry,
            @Nullable Instant since) {
        this(value, paragraph, quote, act, entry, since, null);
    }
}
