package app.okrug.diary;

import java.time.Instant;

/// A mark that was changed: no change is silent.
///
/// @param from what stood there, «3»
/// @param to what stood there afterwards; empty when it was taken away
public record Correction(String from, String to, Instant at) {}
