package app.okrug.acts;

import org.jspecify.annotations.Nullable;

/// Whom the school's act tells people to ask.
///
/// @param contact in the words of the act; empty when it does not say
/// @param responsible who answers for the act being kept, in its words; empty when it does not say
/// @param paragraph that names the contact; null when none does
public record Asked(
        String contact, String responsible, @Nullable String paragraph) {}
