package app.okrug.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What is asked of a record.
///
/// @param actions how the actions begin: `journal.`; empty for all
/// @param words in the name of who did it, as the record keeps it; empty for everybody
/// @param from the first moment; null from the beginning
/// @param until the moment before which it ends; null without an end
public record EventWish(
        String actions,
        String words,
        @Nullable Instant from,
        @Nullable Instant until) {}
