package app.okrug.incidents;

import java.util.UUID;

/// A report of lost or stolen credentials.
public record IncidentId(UUID value) {}
