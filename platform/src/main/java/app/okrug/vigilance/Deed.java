package app.okrug.vigilance;

import java.time.Instant;
import java.util.UUID;

/// Somebody wrote in a cell of the journal.
///
/// @param late how many days after the lesson
/// @param corrects whether it changed what had stood there
record Deed(UUID person, Instant at, int late, boolean corrects) {}
