package app.okrug.tenancy;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A step in the life of a school.
///
/// @param reason what the people of the school are told
/// @param account who led it there; null when the deployment itself did
/// @param author the part of the deployment that did, `billing`; empty when it was a person
public record SchoolStep(
        SchoolState from,
        SchoolState to,
        String reason,
        @Nullable UUID account,
        String author,
        Instant at) {}
