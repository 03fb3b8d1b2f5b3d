package app.okrug.archive;

import java.time.Instant;
import java.util.UUID;

/// Somebody has asked that a school be deleted.
///
/// @param by the operator, who cannot confirm it
public record EndAsked(String reason, UUID by, Instant at) {}
