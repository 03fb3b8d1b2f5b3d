package app.okrug.arranging;

import java.util.UUID;

/// A room or a subject, and the kind of room that it is or needs.
///
/// @param kind empty for an ordinary one
public record RoomKind(UUID id, String name, String kind) {}
