package app.okrug.overview;

import app.okrug.tenancy.RegisteredSchool;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What one school has published for some days.
///
/// @param pupils taught at the last publication
/// @param readers families and pupils who opened a diary in the seven days before it
/// @param publishedAt null when the school has published nothing yet
public record SchoolSums(
        RegisteredSchool school,
        Sums sums,
        int pupils,
        int readers,
        @Nullable Instant publishedAt) {}
