package app.okrug.onboarding;

import app.okrug.onboarding.reading.Column;
import app.okrug.onboarding.reading.Kind;
import java.time.Instant;
import java.util.UUID;

/// A heading that the school has explained once.
///
/// @param written as it stood in the table
/// @param version to be given back when it is forgotten
public record HeadingLine(UUID id, Kind kind, String written, Column column, Instant learntAt, long version) {}
