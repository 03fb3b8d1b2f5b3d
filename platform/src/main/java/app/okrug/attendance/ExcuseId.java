package app.okrug.attendance;

import java.util.UUID;

/// Names a document that excuses absence.
public record ExcuseId(UUID value) {}
