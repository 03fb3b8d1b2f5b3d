package app.okrug.school;

import java.util.UUID;

/// A set of classes with a calendar of their own.
public record ClassSetId(UUID value) {}
