package app.okrug.drafts;

import app.okrug.regulation.CellState;
import org.jspecify.annotations.Nullable;

/// What a draft wants of one subject of the act.
///
/// @param setting the value of a parameter as it is stored; null to leave it as it is
/// @param state of a cell; null to leave it as it is
/// @param scopes of a cell, as letters; empty unless allowed
/// @param paragraph the number of the paragraph that is to hold it; null for none
/// @param quote the words of the paragraph which say so; null without one
public record Wish(
        @Nullable String setting,
        @Nullable CellState state,
        String scopes,
        @Nullable String paragraph,
        @Nullable String quote) {

    /// Nothing but where it stands.
    static Wish standing(@Nullable String paragraph, @Nullable String quote) {
        return new Wish(null, null, "", paragraph, quote);
    }

    Wish in(@Nullable String otherParagraph, @Nullable String otherQuote) {
        return new Wish(setting, state, scopes, otherParagraph, otherQuote);
    }

    Wish set(String value) {
        return new Wish(value, state, scopes, paragraph, quote);
    }

    Wish set(CellState wanted, String letters) {
        return new Wish(setting, wanted, letters, paragraph, quote);
    }

    /// Whether anything else than what holds is wanted.
    boolean changes() {
        return setting != null || state != null;
    }
}
