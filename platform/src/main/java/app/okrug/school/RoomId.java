package app.okrug.school;

import java.util.UUID;

/// A room of the school.
public record RoomId(UUID value) {}
