package app.okrug.acts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One change of the act in words.
///
/// @param what the cell or the parameter
/// @param before null when nothing stood there
/// @param by the person who changed it
public record ChangeLine(
        Instant since, String what, @Nullable String before, String after, UUID by, String reason) {}
