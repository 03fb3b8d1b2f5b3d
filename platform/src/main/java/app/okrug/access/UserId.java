package app.okrug.access;

import java.util.UUID;

/// An account: how a person signs in, one across the municipality.
public record UserId(UUID value) {}
