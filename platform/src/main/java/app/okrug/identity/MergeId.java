package app.okrug.identity;

import java.util.UUID;

/// One making of two accounts into one.
public record MergeId(UUID value) {}
