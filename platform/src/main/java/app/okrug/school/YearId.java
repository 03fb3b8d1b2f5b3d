package app.okrug.school;

import java.util.UUID;

/// An academic year of the school.
public record YearId(UUID value) {}
