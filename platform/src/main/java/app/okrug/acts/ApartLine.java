package app.okrug.acts;

import app.okrug.regulation.Qualifier;
import java.time.Instant;
import java.util.UUID;

/// What a parameter is set to in one place alone, as a screen shows it.
///
/// @param where what the place is called
/// @param text the value in words
/// @param reason why it was set; empty when nobody said
/// @param seen to be given back with a change
public record ApartLine(
        Qualifier place, String where, Object value, String text, Instant since, String reason, UUID seen) {}
