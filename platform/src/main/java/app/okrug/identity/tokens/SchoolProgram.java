package app.okrug.identity.tokens;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A program that reads data of a school by itself, as an archive of the school describes it: nothing that helps to be
/// let in. Its rights stand with the school's own data, as personal grants of its person.
///
/// @param person who it is in the school's data
/// @param madeBy the account that let it in
/// @param lastUsedAt null when never
/// @param endedAt when somebody revoked it; null when nobody did
public record SchoolProgram(
        UUID id,
        UUID person,
        String name,
        UUID madeBy,
        Instant madeAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant endedAt) {}
