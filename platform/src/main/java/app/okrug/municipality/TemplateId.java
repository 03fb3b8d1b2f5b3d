package app.okrug.municipality;

import java.util.UUID;

/// One version of the municipal template.
public record TemplateId(UUID value) {}
