package app.okrug.access;

import java.time.Instant;

/// Somebody who is nobody of the school looks at it for some hours, because the school has said yes. Visits look and
/// change nothing; each look is on the school's record.
///
/// @param name how the school's record calls the visitor
/// @param until from then on everything is refused
public record Visit(String name, Instant until) {}
