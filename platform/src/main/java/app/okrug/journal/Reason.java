package app.okrug.journal;

import app.okrug.access.Refusal;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Why something may not be written, for the reader of a journal page: a refusal of the school's rules, or a fault in
/// what was typed.
///
/// @param code for programs
/// @param text a whole sentence
/// @param paragraph the paragraph behind it; null for a fault in what was typed
/// @param whoCanChange who can lift it; null when nobody need
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Reason(
        String code,
        String text,
        @Nullable String paragraph,
        @Nullable String act,
        @Nullable String quote,
        @Nullable String whoCanChange) {

    /// A refusal of the school's rules.
    public static Reason of(Refusal refusal) {
        return new Reason(
                refusal.code().name().toLowerCase(Locale.ROOT),
                refusal.text(),
                refusal.paragraph(),
                refusal.act(),
                refusal.quote(),
                refusal.whoCanChange());
    }

    /// A fault in what was typed.
    public static Reason fault(String code, String text) {
        return new Reason(code, text, null, null, null, null);
    }
}
