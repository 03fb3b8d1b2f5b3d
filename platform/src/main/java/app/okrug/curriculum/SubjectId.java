package app.okrug.curriculum;

import java.util.UUID;

/// A subject of the school.
public record SubjectId(UUID value) {}
