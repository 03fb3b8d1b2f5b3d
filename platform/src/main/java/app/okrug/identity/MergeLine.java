package app.okrug.identity;

import app.okrug.access.UserId;
import java.time.Instant;

/// Two accounts that were made one and can still be parted.
///
/// @param keptLogin by which the person signs in since
/// @param givenLogin which was closed
/// @param until when it can be taken back no more
public record MergeLine(
        MergeId id, UserId kept, String name, String keptLogin, String givenLogin, String reason, Instant until) {}
