package app.okrug.people;

import java.util.UUID;

/// Which line of the book of movement.
public record MoveId(UUID value) {}
