package app.okrug.regulation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A value that a parameter takes in one place alone, from its moment on.
///
/// @param entry which stored entry says so
/// @param by the person who set it; null when it came with the act
/// @param lifted whether the place goes by the school again from its moment on
public record Apart<T>(
        UUID entry, T value, Instant since, @Nullable UUID by, String reason, boolean lifted) {}
