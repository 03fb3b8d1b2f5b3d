package app.okrug.access;

import java.util.UUID;

/// A widening of rights that waits for a second person, by id.
public record WaitingRightId(UUID value) {}
