package app.okrug.archive;

import app.okrug.migrations.SchoolSchema;
import java.time.Instant;

/// Data of a school beside those in which it works.
///
/// @param asOf the moment of which they are
/// @param schemaVersion of its tables: after an upgrade of the deployment it can only be let go
/// @param madeAt when they came to stand here
public record Beside(
        BesideId id, SchoolSchema schema, BesideState state, String schemaVersion, Instant asOf, Instant madeAt) {}
