package app.okrug.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A membership in a school with its account, as an archive of the school describes it: nothing that helps
/// to sign in.
///
/// @param account its id in the deployment that wrote the archive
/// @param person who it is in the school's data
/// @param kind staff, pupil or guardian, as stored
/// @param endedAt when the membership ended; null while it holds
/// @param keptOutAt since when the person is kept out of this school; null when not
/// @param keptOutReason why; empty when not
public record SchoolMember(
        UUID account,
        String login,
        String displayName,
        String locale,
        UUID person,
        String kind,
        @Nullable Instant endedAt,
        Instant createdAt,
        @Nullable Instant keptOutAt,
        String keptOutReason) {}
