package app.okrug.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One passkey of an account, for a list.
///
/// @param name as its owner calls it
/// @param used when it let in or confirmed last; null when never
public record PasskeyLine(
        PasskeyId id, String name, Instant made, @Nullable Instant used) {}
