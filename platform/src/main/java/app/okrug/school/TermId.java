package app.okrug.school;

import java.util.UUID;

/// A reporting period of an academic year.
public record TermId(UUID value) {}
